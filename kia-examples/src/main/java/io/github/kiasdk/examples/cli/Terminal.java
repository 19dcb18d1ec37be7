package io.github.kiasdk.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes. What is lost on the way stays with the stream, and is told at the end.
 *
 * @param out for reports
 * @param err for what is wrong with the input, and what was made of it
 * @param coloured whether a person is looking who wants colours
 * @param watched whether a person is looking, so that something may come and go on standard output
 */
record Terminal(PrintStream out, PrintStream err, boolean coloured, boolean watched) {

  /** Where nobody is watching while the command works. */
  Terminal(PrintStream out, PrintStream err, boolean coloured) {
    this(out, err, coloured, false);
  }

  /** The same without colours, as for a file. */
  Terminal plain() {
    return new Terminal(out, err, false, watched);
  }

  /** Whether standard output is a terminal and the user has not asked for no colours. */
  static boolean isColoured() {
    String noColour = System.getenv("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && isTerminal(System.console());
  }

  /**
   * Whether standard output is a terminal with a person before it: none that a build server makes
   * up, and one on which a line can be taken back.
   */
  static boolean isWatched() {
    return isTerminal(System.console()) && isForPeople(System.getenv());
  }

  static boolean isForPeople(Map<String, String> environment) {
    return environment.getOrDefault("CI", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** From Java 22 on there is a console even if it is no terminal, and a method that says so. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  /** Writes a line about the input; words of the input may not break it or command the terminal. */
  void complain(String line) {
    err.print(printable(line) + "\n");
  }

  static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
  }
}
