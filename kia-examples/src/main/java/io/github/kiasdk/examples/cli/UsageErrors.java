package io.github.kiasdk.examples.cli;

import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.text.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments, and how they are written. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;
  private final Messages messages;

  UsageErrors(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException thrown, String[] args) {
    CommandLine command = thrown.getCommandLine();
    UnmatchedArgumentException unknown = unknown(thrown);
    if (unknown != null) {
      terminal.complain(wrong(unknown));
    }
    terminal.complain(wrong(thrown));
    ArgSpec wrong = thrown.getArgSpec();
    if (wrong != null && wrong.completionCandidates() instanceof Formats formats) {
      for (LocalizedText problem : formats.problems()) {
        terminal.complain(problem.in(messages.locale()));
      }
    }
    terminal.complain(
        command.getHelp().synopsisHeading()
            + command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip());
    terminal.complain(messages.say("try-help", command.getCommandSpec().qualifiedName()));
    return Kia.BAD_INPUT;
  }

  /**
   * What picocli found beside an argument that it looked for in vain: an option that is none comes
   * first, as that is what somebody typed.
   */
  private static @Nullable UnmatchedArgumentException unknown(ParameterException thrown) {
    if (thrown instanceof UnmatchedArgumentException) {
      return null;
    }
    List<String> left = thrown.getCommandLine().getUnmatchedArguments();
    return left.isEmpty() ? null : new UnmatchedArgumentException(thrown.getCommandLine(), left);
  }

  private String wrong(ParameterException thrown) {
    if (thrown instanceof UnmatchedArgumentException unknown) {
      String argument = unknown.getUnmatched().get(0);
      String meant = Meant.by(argument, unknown.getCommandLine());
      return meant == null
          ? messages.say("unknown-argument", argument)
          : messages.say("unknown-argument-meant", argument, meant);
    }
    if (thrown instanceof MissingParameterException missing) {
      List<String> names = new ArrayList<>();
      for (ArgSpec argument : missing.getMissing()) {
        names.add(name(argument));
      }
      return messages.say("missing-argument", String.join(", ", names));
    }
    ArgSpec argument = thrown.getArgSpec();
    if (thrown instanceof OverwrittenOptionException twice) {
      return messages.say("given-twice", name(twice.getOverwritten()));
    }
    if (argument != null && thrown.getValue() != null) {
      Class<?> type = argument.type();
      if (type == Path.class) {
        return thrown.getValue().isBlank()
            ? messages.say("empty-name")
            : messages.say("bad-name", thrown.getValue());
      }
      if (type == LocalDate.class) {
        return messages.say("bad-day", thrown.getValue(), name(argument));
      }
      if (type == int.class) {
        return messages.say("bad-number", thrown.getValue(), name(argument), Explanations.MOST);
      }
      if (type == boolean.class) {
        return messages.say("no-value", name(argument));
      }
    }
    if (argument == null || thrown.getValue() == null || argument.completionCandidates() == null) {
      return String.valueOf(thrown.getMessage());
    }
    List<String> allowed = new ArrayList<>();
    for (String candidate : argument.completionCandidates()) {
      allowed.add(candidate.toLowerCase(Locale.ROOT));
    }
    return messages.say("bad-value", thrown.getValue(), name(argument), String.join(", ", allowed));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
