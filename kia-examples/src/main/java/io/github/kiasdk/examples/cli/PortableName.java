package io.github.kiasdk.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whether a new file can have its name on Windows too. A file with another name is lost there, cut
 * off at a letter, or cannot be checked out, wherever it was made.
 */
final class PortableName {

  private static final String SIGNS = "<>:\"|?*\\";

  private PortableName() {}

  /**
   * Why no file should be made at this place: the key of what to say, or {@code null} if one can.
   * Looks at its name and at those of the directories that are not there yet.
   */
  static @Nullable String wrongWith(Path place) {
    for (Path part = place; part != null && part.getFileName() != null; part = part.getParent()) {
      if (part != place && Files.isDirectory(part)) {
        continue;
      }
      String name = part.getFileName().toString();
      if (DeviceName.is(name)) {
        return "out-device";
      }
      if (!isPortable(name)) {
        return "out-name";
      }
    }
    return null;
  }

  private static boolean isPortable(String name) {
    if (name.equals(".") || name.equals("..")) {
      return true;
    }
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter < ' ' || SIGNS.indexOf(letter) >= 0) {
        return false;
      }
    }
    return !name.endsWith(" ") && !name.endsWith(".");
  }
}
