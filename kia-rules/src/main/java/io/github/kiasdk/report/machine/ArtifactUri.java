package io.github.kiasdk.report.machine;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as others see it.
 *
 * @param text the address, as a URI or relative to one
 * @param inRoot whether it is relative to the root of the sources, and not above it
 */
public record ArtifactUri(String text, boolean inRoot) {

  private static final String PLAIN = "-._~!$&'()*+,;=@";

  /**
   * The file seen from a directory; one outside it stands nowhere in the sources, so its address is
   * the whole one. Without a directory, no path of this machine gets out: of what does not stand
   * below some root, the name alone is left.
   */
  public static ArtifactUri of(String source, @Nullable Path base) {
    Path file;
    try {
      file = Path.of(source).normalize();
    } catch (InvalidPathException noFile) {
      return new ArtifactUri(encoded(source), false);
    }
    if (base != null) {
      Path from = base.toAbsolutePath().normalize();
      Path to = file.toAbsolutePath().normalize();
      return to.startsWith(from)
          ? new ArtifactUri(joined(from.relativize(to)), true)
          : new ArtifactUri(to.toUri().toASCIIString(), false);
    }
    if (file.isAbsolute() || file.startsWith("..")) {
      Path name = file.getFileName();
      return new ArtifactUri(name == null ? "" : encoded(name.toString()), false);
    }
    return new ArtifactUri(joined(file), true);
  }

  private static String joined(Path file) {
    List<String> names = new ArrayList<>();
    for (Path name : file) {
      names.add(encoded(name.toString()));
    }
    return String.join("/", names);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      int letter = unit & 0xFF;
      boolean plain =
          letter >= '0' && letter <= '9'
              || letter >= 'A' && letter <= 'Z'
              || letter >= 'a' && letter <= 'z'
              || PLAIN.indexOf(letter) >= 0;
      if (plain) {
        encoded.append((char) letter);
      } else {
        encoded
            .append('%')
            .append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(letter & 15, 16)));
      }
    }
    return encoded.toString();
  }
}
