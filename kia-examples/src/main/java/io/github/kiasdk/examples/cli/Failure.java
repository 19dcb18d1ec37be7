package io.github.kiasdk.examples.cli;

import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import picocli.CommandLine;

/** What nobody expected to be thrown, told in one sentence. It always ends with 2. */
record Failure(Terminal terminal, String[] args) {

  static final String STACK_TRACE = "--stack-trace";

  /** Tells of anything, also of an error of the virtual machine as far as that can still be. */
  int told(Throwable thrown) {
    try {
      Throwable cause = cause(thrown);
      Messages messages = new Messages(Language.of(args).locale());
      if (cause instanceof DescriptionException refused) {
        // What a provider of facts describes wrongly is said in both languages already.
        for (Problem problem : refused.problems()) {
          terminal.complain(problem.message().in(Language.of(args).locale()));
        }
      } else {
        terminal.complain(
            cause instanceof InvalidPathException name
                ? messages.say("bad-name", name.getInput())
                : messages.say("unexpected", words(cause)));
      }
      if (Arrays.asList(args).contains(STACK_TRACE)) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        terminal.err().print(trace);
      }
    } catch (Throwable further) {
      // No words, no memory or no stack is left: this one sentence needs none of them.
      terminal.err().print("Something went wrong in kia itself.\n");
    }
    return Kia.BAD_INPUT;
  }

  /** What was thrown first, under what picocli and class initialisers wrap around it. */
  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && (cause instanceof CommandLine.ExecutionException
            || cause instanceof ExceptionInInitializerError)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String words(Throwable thrown) {
    try {
      return String.valueOf(thrown);
    } catch (Throwable noWords) {
      return thrown.getClass().getName();
    }
  }
}
