package io.github.kiasdk.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that a name stands for where a person names documents: one file; those directly in a
 * directory; or those that fit a pattern such as <code>services/**&#47;*.yaml</code>, for where no
 * shell fills it in. In a directory and by a pattern only files ending in {@code .yaml}, {@code
 * .yml} or {@code .json} are found, hidden ones and those behind links too, each file once. What
 * ends so and is no plain file, such as a directory or a pipe, is among them: whoever reads it says
 * so. What this library wrote itself as JSON is left out there, and can be {@linkplain #own()
 * told}: reports beside the documents are no documents.
 *
 * <p>A relative name is seen from the working directory. A name with <code>* ? [</code> or <code>
 * &#123;</code> in it is a pattern, unless a file of that name is there. In a pattern {@code *} and
 * {@code ?} stand for characters within a name, <code>**&#47;</code> for any number of directories,
 * none included (as in Ant, Git and Maven), {@code **} elsewhere for anything with slashes in it,
 * {@code [a-z]} and {@code [!a]} for one character and <code>&#123;a,b&#125;</code> for either; a
 * slash at the end is all that lies below. A backslash is a slash; a mark between square brackets
 * is itself. Upper and lower case are told apart where file names mostly do so: not on Windows.
 *
 * @param name the name as it was written
 */
public record DocumentFiles(String name) {

  private static final char UNDECODED = '\ufffd';

  /** Checks that there is a name. */
  public DocumentFiles {
    Objects.requireNonNull(name, "name");
  }

  /** Whether it is the name of one file, there or not, and of no directory or pattern. */
  public boolean isOne() {
    return !isPattern() && !isDirectory(name);
  }

  /**
   * The files, sorted, as they are now. A name of one file stands for that file also if it is not
   * there or ends otherwise, so that whoever reads it says what is wrong. For the same reason a
   * directory that cannot be listed, and may hold some, is among them, and so is a broken link.
   *
   * @return empty if there is none, or if the pattern is no pattern after all
   * @throws InvalidPathException if no file can have this name
   */
  public List<Path> found() {
    return isOne() ? List.of(Path.of(name)) : those(false);
  }

  /**
   * The files that {@link #found()} leaves out, sorted: reports, labels, grids, comparisons, lists
   * and schemas as JSON, and SARIF, which this library wrote. Whoever reads the documents says so.
   *
   * @return empty if there are none, or if this is the name of one file
   * @throws InvalidPathException if no file can have this name
   */
  public List<Path> own() {
    return isOne() ? List.of() : those(true);
  }

  /** Whether this library wrote this file as JSON or SARIF; not if it cannot be read. */
  public static boolean isOwn(Path file) {
    return OwnJson.is(file);
  }

  /**
   * These files, each once, under the first of its names: by {@code ./x}, a link or another name of
   * the same file it is one and the same. What cannot be looked at stays.
   */
  public static List<Path> distinct(Collection<Path> files) {
    List<Path> distinct = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    for (Path file : files) {
      if (known.add(identity(file))) {
        distinct.add(file);
      }
    }
    return List.copyOf(distinct);
  }

  private static Object identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file.toRealPath() : key;
    } catch (IOException | SecurityException unreadable) {
      return file.toAbsolutePath().normalize();
    }
  }

  private List<Path> those(boolean own) {
    List<Path> those = new ArrayList<>();
    for (Path file : all()) {
      if (isOwn(file) == own) {
        those.add(file);
      }
    }
    return those;
  }

  private List<Path> all() {
    if (isPattern()) {
      return fitting(name.replace('\\', '/'));
    }
    Path path = Path.of(name);
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(DocumentFiles::isDocument).sorted().toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of(path);
    }
  }

  private boolean isPattern() {
    return isMarked(name) && !isThere(name);
  }

  private static boolean isMarked(String text) {
    return text.contains("*") || text.contains("?") || text.contains("[") || text.contains("{");
  }

  private static boolean isThere(String file) {
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  /** No name is no directory: Java takes it for the one in which it was started. */
  private static boolean isDirectory(String file) {
    return !file.isEmpty() && isThere(file) && Files.isDirectory(Path.of(file));
  }

  static boolean isDocument(Path file) {
    return Format.of(file) != null && (Files.exists(file) || isBroken(file));
  }

  private static boolean isBroken(Path file) {
    return Files.isSymbolicLink(file) && !Files.exists(file);
  }

  /** What the system could not decode stands for any bytes, and so for the names of other files. */
  private static List<Path> fitting(String pattern) {
    if (pattern.indexOf(UNDECODED) >= 0) {
      throw new InvalidPathException(pattern, "it has letters that this system cannot read");
    }
    String start = start(pattern);
    Path directory = Path.of(start.isEmpty() ? "." : start);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try {
      PathPattern below = new PathPattern(pattern.substring(start.length()));
      return new DocumentWalk(directory, below, start.isEmpty()).found();
    } catch (PatternSyntaxException noPattern) {
      return List.of();
    }
  }

  /** Up to the last slash before a mark; a directory that is there may have marks in its name. */
  private static String start(String pattern) {
    String start = pattern.substring(0, pattern.lastIndexOf('/') + 1);
    while (isMarked(start) && !isDirectory(start)) {
      start = start.substring(0, start.lastIndexOf('/', start.length() - 2) + 1);
    }
    return start;
  }
}
