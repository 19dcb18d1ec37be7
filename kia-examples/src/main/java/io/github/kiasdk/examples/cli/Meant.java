package io.github.kiasdk.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option or command that was probably meant by one that there is not. Only what is near:
 * picocli takes {@code --foo} for {@code --format}, and finds nothing for {@code --fromat}.
 */
final class Meant {

  private static final int MOST_EDITS = 2;

  private Meant() {}

  /** What was meant by an argument, or {@code null} if nothing comes near. */
  static @Nullable String by(String argument, CommandLine command) {
    String typed = plain(argument);
    List<String> names = argument.startsWith("-") ? options(command) : commands(command);
    // At least half of what was typed stays.
    int most = Math.min(MOST_EDITS, typed.length() / 2);
    for (int edits = 0; edits <= most; edits++) {
      for (String name : names) {
        if (isNear(typed, plain(name), edits)) {
          return name;
        }
      }
    }
    for (String name : names) {
      if (typed.length() > 1 && plain(name).startsWith(typed)) {
        return name;
      }
    }
    return null;
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  private static List<String> commands(CommandLine command) {
    return List.copyOf(command.getSubcommands().keySet());
  }

  /** Without hyphens before it and a value behind it. */
  private static String plain(String argument) {
    return argument.replaceFirst("^-+", "").replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
  }

  /** Whether so many letters that are left out, put in or changed make one of the other. */
  private static boolean isNear(String one, String other, int edits) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String left = one.substring(same);
    String right = other.substring(same);
    if (left.isEmpty() || right.isEmpty()) {
      return left.length() + right.length() <= edits;
    }
    return edits > 0
        && (isNear(left.substring(1), right.substring(1), edits - 1)
            || isNear(left.substring(1), right, edits - 1)
            || isNear(left, right.substring(1), edits - 1));
  }
}
