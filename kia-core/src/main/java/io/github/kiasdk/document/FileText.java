package io.github.kiasdk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or why there is none.
 *
 * @param text the text; {@code null} if there are findings
 * @param findings why it cannot be read
 */
record FileText(@Nullable String text, List<PlacedProblem> findings) {

  /** Reads no more of the file than these limits allow. */
  static FileText of(Path file, Limits limits) {
    if (Files.isDirectory(file)) {
      return refused(
          PlacedProblem.atStart(Files.isReadable(file) ? Notices.DIRECTORY : Notices.UNREADABLE));
    }
    if (Files.exists(file) && !Files.isRegularFile(file) && !isHandedOver(file)) {
      return refused(PlacedProblem.atStart(Notices.NO_PLAIN_FILE));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(limits.bytes() + 1);
    } catch (NoSuchFileException missing) {
      return refused(PlacedProblem.atStart(Notices.MISSING));
    } catch (IOException | SecurityException unreadable) {
      return refused(PlacedProblem.atStart(Notices.UNREADABLE));
    }
    return bytes.length > limits.bytes()
        ? refused(PlacedProblem.atStart(Notices.tooLarge(limits)))
        : decoded(bytes);
  }

  /** A shell hands over what another command writes as a file of this directory. */
  private static boolean isHandedOver(Path file) {
    return file.toAbsolutePath().normalize().startsWith("/dev");
  }

  private static FileText decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new FileText(text, List.of());
    }
    int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    return refused(new PlacedProblem(line, column, "", Notices.NOT_UTF_8));
  }

  private static FileText refused(PlacedProblem finding) {
    return new FileText(null, List.of(finding));
  }
}
