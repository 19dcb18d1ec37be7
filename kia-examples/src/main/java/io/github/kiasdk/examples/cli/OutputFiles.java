package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place that writes files. All are written beside their places first and moved there only
 * when all are whole, and back if one of them cannot be moved, so that whoever reads meanwhile, or
 * after a failure, finds an earlier file as it was. A file that was read in this run is never
 * written over.
 */
final class OutputFiles {

  private final Kia kia;
  private final boolean overwrite;
  private final Map<Path, String> texts = new LinkedHashMap<>();

  /** What was read of a file in this run; an empty value for one that was not there. */
  private final Map<Path, Optional<ByteBuffer>> seen = new HashMap<>();

  private final List<String> refused = new ArrayList<>();

  /**
   * @param overwrite whether files may be replaced that are no earlier output of the same kind, as
   *     it was written
   */
  OutputFiles(Kia kia, boolean overwrite) {
    this.kia = kia;
    this.overwrite = overwrite;
  }

  /** A file that the user named. A link there stays, and what it leads to is written. */
  void add(Path file, String text, @Nullable OwnOutput kind) {
    add(file, text, kind, null);
  }

  /** A file in a directory that the user named: no link leads out of it. */
  void add(Path directory, String name, String text, @Nullable OwnOutput kind) {
    add(directory.resolve(name), text, kind, directory);
  }

  /**
   * A baseline that the user asked to be written.
   *
   * @param before what was read of it as a baseline; {@code null} if it was not there. No other
   *     file is written over, nor one that another run wrote meanwhile
   */
  void addBaseline(Path file, String text, @Nullable ByteBuffer before) {
    Path place = add(file, text, null, null, before != null || overwrite);
    if (place != null) {
      seen.put(place, Optional.ofNullable(before));
    }
  }

  private void add(Path file, String text, @Nullable OwnOutput kind, @Nullable Path within) {
    add(file, text, kind, within, overwrite);
  }

  /** The place it gets; {@code null} if it is refused. */
  private @Nullable Path add(
      Path file,
      String plain,
      @Nullable OwnOutput kind,
      @Nullable Path within,
      boolean mayReplace) {
    String text = kind == null ? plain : kind.sealed(plain);
    String wrong = PortableName.wrongWith(file);
    if (wrong != null) {
      refuse(wrong, file);
      return null;
    }
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return put(place(file), text, file);
      }
      // A link to nowhere has no real path, and is refused as what cannot be written.
      Path real = file.toRealPath();
      if (kia.hasRead(real)) {
        refuse("out-is-input", file);
      } else if (within != null && !real.startsWith(within.toRealPath())) {
        refuse("out-leads-away", file);
      } else if (Files.isDirectory(real) || within != null && !Files.isRegularFile(real)) {
        // A pipe that happens to stand there would be waited for.
        refuse("import-refused", file);
      } else if (Files.isRegularFile(real)
          && !mayReplace
          && Files.size(real) > 0
          && (kind == null || !kind.is(real))) {
        refuse(kind == null ? "import-exists" : "out-changed", file);
      } else {
        return put(real, text, file);
      }
    } catch (IOException noPlace) {
      refuse("import-refused", file);
    }
    return null;
  }

  private Path put(Path place, String text, Path named) {
    if (texts.putIfAbsent(place, text) != null) {
      refuse("out-twice", named);
    }
    return place;
  }

  /** Where a new file will be, by one name whatever it was named. */
  private static Path place(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path directory = whole.getParent();
    return directory != null && Files.isDirectory(directory)
        ? directory.toRealPath().resolve(whole.getFileName())
        : whole.normalize();
  }

  private void refuse(String key, Path file) {
    refused.add(kia.messages().say(key, file));
  }

  /** Whether one of the files must not be written; then it has complained. */
  private boolean isRefused() {
    for (String one : refused) {
      kia.terminal().complain(one);
    }
    return !refused.isEmpty();
  }

  /**
   * Writes all files, or none.
   *
   * @return whether all could be written; if not, it has complained
   */
  boolean write() {
    return write(() -> true);
  }

  /**
   * Writes all files, or none.
   *
   * @param first done when all are whole and none has its place yet: they only take it if this went
   *     well
   */
  boolean write(BooleanSupplier first) {
    if (isRefused()) {
      return false;
    }
    List<Replacement> replaced = new ArrayList<>();
    Path now = Path.of("");
    boolean done = false;
    try {
      Map<Path, String> devices = new LinkedHashMap<>();
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        now = text.getKey();
        if (Files.exists(now) && !Files.isRegularFile(now)) {
          devices.put(now, text.getValue());
        } else {
          replaced.add(Replacement.of(now, text.getValue()));
        }
      }
      if (isChanged(seen.keySet()) || !first.getAsBoolean()) {
        return false;
      }
      for (Map.Entry<Path, String> text : devices.entrySet()) {
        now = text.getKey();
        // A device or a pipe: there is nothing to keep whole.
        Files.writeString(now, text.getValue(), StandardOpenOption.WRITE);
      }
      int next = 0;
      for (Path place : texts.keySet()) {
        if (!devices.containsKey(place)) {
          now = place;
          // Again, as late as can be: printing takes as long as whoever reads it.
          if (isChanged(List.of(place))) {
            return false;
          }
          replaced.get(next++).move();
        }
      }
      done = true;
    } catch (IOException unwritable) {
      kia.terminal().complain(kia.messages().say("out-refused", now));
    } finally {
      end(replaced, done);
    }
    return done;
  }

  /** Whether another run wrote one of these since it was read; then it has complained. */
  private boolean isChanged(Collection<Path> places) throws IOException {
    for (Path place : places) {
      Optional<ByteBuffer> before = seen.get(place);
      if (before == null || Files.exists(place) && !Files.isRegularFile(place)) {
        continue;
      }
      ByteBuffer now = Files.exists(place) ? ByteBuffer.wrap(Files.readAllBytes(place)) : null;
      if (!before.equals(Optional.ofNullable(now))) {
        kia.terminal().complain(kia.messages().say("baseline-changed", place));
        return true;
      }
    }
    return false;
  }

  private void end(List<Replacement> replaced, boolean done) {
    for (Replacement one : replaced) {
      Path left = done ? null : one.putBack();
      if (left != null) {
        kia.terminal().complain(kia.messages().say("out-left", left));
      }
      one.end();
    }
  }
}
