package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written whole beside its place and then takes it at once. Until it is {@linkplain
 * #end ended} what was there before can be put back.
 */
final class Replacement {

  private final Path whole;
  private final Path half;
  private @Nullable Path before;
  private boolean moved;

  private Replacement(Path whole, Path half) {
    this.whole = whole;
    this.half = half;
  }

  /** Writes the text beside its place, with the rights and owner of the file that is there. */
  static Replacement of(Path whole, String text) throws IOException {
    Path directory = whole.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException("no directory");
    }
    Files.createDirectories(directory);
    if (Files.exists(whole) && !Files.isWritable(whole)) {
      throw new IOException("not writable");
    }
    Path half = beside(directory);
    boolean done = false;
    try (FileChannel channel =
        FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      keepRights(whole, half);
      done = true;
    } finally {
      if (!done) {
        drop(half);
      }
    }
    return new Replacement(whole, half);
  }

  private static Path beside(Path directory) {
    return directory.resolve(".kia-" + UUID.randomUUID() + ".tmp");
  }

  private static void keepRights(Path whole, Path half) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(half, PosixFileAttributeView.class);
    if (from != null && to != null && Files.exists(whole)) {
      PosixFileAttributes before = from.readAttributes();
      keepOwner(before, to);
      // Last: some systems take rights away from a file that changes hands.
      to.setPermissions(before.permissions());
    }
  }

  /** Only where it would change, and the system lets us: mostly it is ours already. */
  private static void keepOwner(PosixFileAttributes before, PosixFileAttributeView to) {
    try {
      PosixFileAttributes now = to.readAttributes();
      if (!now.group().equals(before.group())) {
        to.setGroup(before.group());
      }
      if (!now.owner().equals(before.owner())) {
        to.setOwner(before.owner());
      }
    } catch (IOException notAllowed) {
      // Whoever may not give a file away still writes it: what is in it matters more.
    }
  }

  /** Takes its place; what is there stays beside it. */
  void move() throws IOException {
    if (Files.exists(whole)) {
      Path kept = beside(Objects.requireNonNull(half.getParent()));
      before = kept;
      Files.copy(whole, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }
    move(half, whole);
    moved = true;
  }

  /**
   * Gives the place back, if it was taken.
   *
   * @return what was there, if it could not be put back and is now here
   */
  @Nullable Path putBack() {
    Path kept = before;
    if (!moved) {
      return null;
    }
    moved = false;
    try {
      if (kept == null) {
        Files.deleteIfExists(whole);
      } else {
        move(kept, whole);
      }
      return null;
    } catch (IOException stays) {
      before = null;
      return kept == null ? whole : kept;
    }
  }

  /** Leaves nothing beside its place. */
  void end() {
    drop(half);
    if (before != null) {
      drop(before);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException staysThere) {
      file.toFile().deleteOnExit();
    }
  }
}
