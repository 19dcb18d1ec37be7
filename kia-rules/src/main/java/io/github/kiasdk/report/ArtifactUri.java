package io.github.kiasdk.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a file as others see it: relative, so that no path of this machine gets out. */
final class ArtifactUri {

  private static final String PLAIN = "-._~!$&'()*+,;=@";

  private ArtifactUri() {}

  /** The file seen from a directory; if there is none, an absolute path is left off. */
  static String of(String source, @Nullable Path base) {
    Path file = Path.of(source);
    if (base != null) {
      Path from = base.toAbsolutePath().normalize();
      Path to = file.toAbsolutePath().normalize();
      boolean within = from.getRoot() != null && from.getRoot().equals(to.getRoot());
      file = within ? from.relativize(to) : file;
    }
    if (file.isAbsolute()) {
      file = file.getFileName() == null ? Path.of("") : file.getFileName();
    }
    List<String> names = new ArrayList<>();
    for (Path name : file.normalize()) {
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
