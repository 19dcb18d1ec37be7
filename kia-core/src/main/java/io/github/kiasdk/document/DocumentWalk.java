package io.github.kiasdk.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for all documents below a directory that fit a pattern, and leaves out none silently. */
final class DocumentWalk extends SimpleFileVisitor<Path> {

  private final Path directory;
  private final PathPattern pattern;
  private final boolean relative;
  private final List<Path> found = new ArrayList<>();

  DocumentWalk(Path directory, PathPattern pattern, boolean relative) {
    this.directory = directory;
    this.pattern = pattern;
    this.relative = relative;
  }

  /** Sorted, each once; what cannot be looked into is among them. */
  List<Path> found() {
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Collections.sort(found);
    List<Path> once = new ArrayList<>();
    Set<Path> real = new HashSet<>();
    for (Path file : found) {
      if (real.add(real(file))) {
        once.add(relative ? directory.relativize(file) : file);
      }
    }
    return once;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException notThere) {
      return file;
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
    if (!within.equals(directory)) {
      visitFile(within, attributes);
    }
    return mayHold(within) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (DocumentFiles.isDocument(file) && pattern.fits(directory.relativize(file))) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link to a directory around it holds nothing new; a file that has just gone is gone. */
  @Override
  public FileVisitResult visitFileFailed(Path place, IOException thrown) {
    boolean nothing =
        thrown instanceof FileSystemLoopException || thrown instanceof NoSuchFileException;
    if (!nothing && (mayHold(place) || pattern.fits(directory.relativize(place)))) {
      found.add(place);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path within, @Nullable IOException thrown) {
    if (thrown != null) {
      found.add(within);
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean mayHold(Path within) {
    return within.equals(directory) || pattern.leadsInto(directory.relativize(within));
  }
}
