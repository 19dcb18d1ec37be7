package io.github.kiasdk.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command in this virtual machine.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  static Run kia(String... args) {
    return run(false, false, args);
  }

  static Run kiaInColour(String... args) {
    return run(true, false, args);
  }

  /** As a person sees it who is sitting at a terminal. */
  static Run kiaWatched(String... args) {
    return run(false, true, args);
  }

  private static Run run(boolean coloured, boolean watched, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Kia.run(args, new Terminal(stream(out), stream(err), coloured, watched));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static PrintStream stream(OutputStream to) {
    return new PrintStream(to, false, StandardCharsets.UTF_8);
  }
}
