package io.github.kiasdk.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place that writes files. All are written beside their places first and moved there only
 * when all are whole, so that whoever reads meanwhile, or after a failure, finds an earlier file as
 * it was. A file that was read in this run is never written over.
 */
final class OutputFiles {

  private final Kia kia;
  private final boolean overwrite;
  private final Map<Path, String> texts = new LinkedHashMap<>();
  private final List<String> refused = new ArrayList<>();

  /**
   * @param overwrite whether files that are no earlier output of the same kind may be replaced
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
  void add(Path directory, String name, String text, OwnOutput kind) {
    add(directory.resolve(name), text, kind, directory);
  }

  private void add(Path file, String text, @Nullable OwnOutput kind, @Nullable Path within) {
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        texts.put(file, text);
        return;
      }
      // A link to nowhere has no real path, and is refused as what cannot be written.
      Path real = file.toRealPath();
      if (kia.hasRead(real)) {
        refuse("out-is-input", file);
      } else if (within != null && !real.startsWith(within.toRealPath())) {
        refuse("out-leads-away", file);
      } else if (Files.isDirectory(real)) {
        refuse("import-refused", file);
      } else if (Files.isRegularFile(real)
          && !overwrite
          && Files.size(real) > 0
          && (kind == null || !kind.is(real))) {
        refuse("import-exists", file);
      } else {
        texts.put(real, text);
      }
    } catch (IOException noPlace) {
      refuse("import-refused", file);
    }
  }

  private void refuse(String key, Path file) {
    refused.add(kia.messages().say(key, file));
  }

  /**
   * Writes all files, or none.
   *
   * @return whether all could be written; if not, it has complained
   */
  boolean write() {
    if (!refused.isEmpty()) {
      refused.forEach(kia.terminal()::complain);
      return false;
    }
    Map<Path, Path> halves = new LinkedHashMap<>();
    Path now = Path.of("");
    try {
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        now = text.getKey();
        if (Files.exists(now) && !Files.isRegularFile(now)) {
          // A device or a pipe: there is nothing to keep whole.
          Files.writeString(now, text.getValue(), StandardOpenOption.WRITE);
        } else {
          halves.put(now, half(now, text.getValue()));
        }
      }
      for (Map.Entry<Path, Path> half : halves.entrySet()) {
        now = half.getKey();
        move(half.getValue(), now);
      }
      return true;
    } catch (IOException unwritable) {
      kia.terminal().complain(kia.messages().say("out-refused", now));
      return false;
    } finally {
      halves.values().forEach(OutputFiles::drop);
    }
  }

  /** The text in a file beside its place, with the rights of the file that is there. */
  private static Path half(Path whole, String text) throws IOException {
    Path directory = whole.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException("no directory");
    }
    Files.createDirectories(directory);
    if (Files.exists(whole) && !Files.isWritable(whole)) {
      throw new IOException("not writable");
    }
    Path half = directory.resolve(".kia-" + UUID.randomUUID() + ".tmp");
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
    return half;
  }

  private static void keepRights(Path whole, Path half) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(half, PosixFileAttributeView.class);
    if (from != null && to != null && Files.exists(whole)) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  private static void move(Path half, Path whole) throws IOException {
    try {
      Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherSystem) {
      Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void drop(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException staysThere) {
      half.toFile().deleteOnExit();
    }
  }
}
