package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.text.LocalizedText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code kia} command. It ends with 0 if the report could be made, with 1 if a gate that was
 * asked for is not passed, and with 2 for bad input or usage.
 */
@Command(name = "kia", sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli sets what it asks for itself
public final class Kia implements Runnable {

  static final int BAD_INPUT = 2;

  // Kept here, as loggers are weakly held: the greeting of Hibernate Validator is no news to a
  // user.
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private final Terminal terminal;
  private final Started started;
  private final Set<Path> read = new LinkedHashSet<>();
  private final Set<Path> skipped = new LinkedHashSet<>();

  /** What is installed and cannot be used; told at the end. */
  private final Set<LocalizedText> lost = new LinkedHashSet<>();

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  private Language language = Language.EN;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      scope = ScopeType.INHERIT)
  private boolean help;

  // Read by Failure from the arguments, as there may be nothing else left by then.
  @Option(names = Failure.STACK_TRACE, descriptionKey = "stack-trace", scope = ScopeType.INHERIT)
  private boolean stackTrace;

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  Kia(Terminal terminal, Started started) {
    this.terminal = terminal;
    this.started = started;
  }

  /** Runs the command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    // Whatever is thrown, it is never 1: that says of a gate that it is not passed.
    int code = BAD_INPUT;
    try {
      PrintStream out = utf8(FileDescriptor.out);
      PrintStream err = utf8(FileDescriptor.err);
      Terminal terminal = new Terminal(out, err, Terminal.isColoured(), Terminal.isWatched());
      code = run(args, terminal, Started.here());
    } finally {
      System.exit(code);
    }
  }

  /**
   * Always UTF-8, whatever the locale of the machine is: in {@code LC_ALL=C} every other letter
   * than English ones would become a question mark, and what is written there is mostly read
   * elsewhere.
   */
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(String[] args, Terminal terminal) {
    return run(args, terminal, Started.KIA);
  }

  static int run(String[] args, Terminal terminal, Started started) {
    Kia kia = new Kia(terminal, started);
    int code;
    try {
      code = execute(kia, args);
    } catch (Throwable thrown) {
      code = new Failure(terminal, args).told(thrown);
    }
    terminal.out().flush();
    terminal.err().flush();
    if (terminal.out().checkError()) {
      terminal.complain(new Messages(Language.of(args).locale()).say("output-lost"));
      code = BAD_INPUT;
    }
    return terminal.err().checkError() ? BAD_INPUT : code;
  }

  private static int execute(Kia kia, String[] args) {
    Terminal terminal = kia.terminal;
    VALIDATOR.setLevel(Level.WARNING);
    Messages messages = new Messages(Language.of(args).locale(), kia.started);
    CommandLine line =
        new CommandLine(kia)
            .addSubcommand("check", new CheckCommand(kia))
            .addSubcommand("report", new ReportCommand(kia))
            .addSubcommand("agenda", new AgendaCommand(kia))
            .addSubcommand("grid", new GridCommand(kia))
            .addSubcommand("label", new LabelCommand(kia))
            .addSubcommand("compare", new CompareCommand(kia))
            .addSubcommand("import", new ImportCommand(kia))
            .addSubcommand("explain", new ExplainCommand(kia))
            .addSubcommand("checks", new ChecksCommand(kia))
            .addSubcommand("crosswalk", new CrosswalkCommand(kia))
            .addSubcommand("law", new LawCommand(kia))
            .addSubcommand("facts", new FactsCommand(kia))
            .addSubcommand("schema", new SchemaCommand(kia));
    line.setCommandName(kia.started.command());
    line.registerConverter(Path.class, Kia::path);
    line.registerConverter(LocalDate.class, LocalDate::parse);
    line.setResourceBundle(messages.asBundle())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler(new UsageErrors(terminal, messages))
        .setExecutionStrategy(parsed -> carriedOut(parsed, new Failure(terminal, args)));
    line.getCommandSpec().versionProvider(() -> new String[] {version(messages)});
    CommandLine.ParameterException empty = lessThanSaid(line, args, messages);
    int code =
        empty == null
            ? line.execute(args)
            : new UsageErrors(terminal, messages).handleParseException(empty, args);
    for (Path own : kia.skipped) {
      terminal.complain(messages.say("own-output", own));
    }
    for (LocalizedText source : kia.lost) {
      terminal.complain(source.in(messages.locale()));
    }
    return code;
  }

  /**
   * The first option that was given less than it says. To picocli {@code --strict=} is {@code
   * --strict=false}, and it drops what is empty at the end of {@code --only 6,}: a variable in a
   * script that has no value would open a gate in silence.
   */
  private static CommandLine.@Nullable ParameterException lessThanSaid(
      CommandLine line, String[] args, Messages messages) {
    CommandLine command = line;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      command = command.getSubcommands().getOrDefault(args[i], command);
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      OptionSpec option = command.getCommandSpec().findOption(name);
      String next = i + 1 < args.length ? args[i + 1] : "";
      String value = equals < 0 ? next : args[i].substring(equals + 1);
      if (option != null && option.arity().max() == 0 && equals >= 0 && value.isBlank()) {
        return new CommandLine.ParameterException(command, args[i], option, "");
      }
      if (option != null && !option.splitRegex().isEmpty() && value.strip().endsWith(",")) {
        String wrong = messages.say("ends-in-comma", option.longestName(), value.strip());
        return new CommandLine.ParameterException(command, wrong);
      }
    }
    return null;
  }

  /** No name is no directory, though Java takes it for the one in which it was started. */
  private static Path path(String name) {
    try {
      if (!name.isBlank()) {
        return Path.of(name);
      }
    } catch (InvalidPathException noName) {
      // Told by UsageErrors in the user's language.
    }
    throw new CommandLine.TypeConversionException(name);
  }

  /** What picocli does not take for a wrong argument is told here: it would print a stack trace. */
  private static int carriedOut(CommandLine.ParseResult parsed, Failure failure) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (CommandLine.ParameterException usage) {
      throw usage;
    } catch (Throwable thrown) {
      return failure.told(thrown);
    }
  }

  /** Without a command there is nothing to do: says what there is. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), messages().say("no-command"));
  }

  /**
   * The checks of the Code and of the KIA method, and the checks and observers that are installed
   * beside this command.
   */
  Checklist checklist() {
    Checklist checklist =
        CodeVoorKinderrechten.checklist().and(KiaMethod.checks()).andInstalled().observed();
    lost.addAll(checklist.lostSources());
    return checklist;
  }

  /** The facts that can be declared, also those that are installed beside this command. */
  Vocabulary vocabulary() {
    Vocabulary vocabulary = Vocabulary.installed();
    lost.addAll(vocabulary.problems());
    return vocabulary;
  }

  /** This file is read in this run, and so must not be written over. */
  void reads(Path file) {
    read.add(file);
  }

  /** Whether this file is read in this run, under this name or another. */
  boolean hasRead(Path file) throws IOException {
    for (Path one : read) {
      if (Files.exists(one) && Files.isSameFile(one, file)) {
        return true;
      }
    }
    return false;
  }

  /** This file was written by this command, and is no description; that is said at the end. */
  void skips(Path own) {
    skipped.add(own);
  }

  Terminal terminal() {
    return terminal;
  }

  Started started() {
    return started;
  }

  Locale locale() {
    return language.locale();
  }

  Messages messages() {
    return new Messages(locale(), started);
  }

  /**
   * Tells every problem, a line each: where it is and what would be right. So it does for further
   * documents that it carries.
   */
  void complain(DocumentException refused) {
    for (DocumentProblem problem : refused.problems()) {
      String place = refused.source() + ":" + problem.line() + ":" + problem.column() + "  ";
      String path = problem.path().isEmpty() ? "" : problem.path() + "  ";
      terminal.complain(place + path + problem.message());
    }
    for (Throwable further : refused.getSuppressed()) {
      complain((DocumentException) further);
    }
  }

  /** Tells what is wrong with the input as a whole, or would be better, a line each. */
  void tell(List<LocalizedText> sentences) {
    for (LocalizedText one : sentences) {
      terminal.complain(one.in(locale()));
    }
  }

  private static String version(Messages messages) {
    String name = nameAndVersion();
    return name.equals("kia") ? name + " " + messages.say("no-version") : name;
  }

  /** As it stands at the foot of a page; without a version if this is no packaged command. */
  static String nameAndVersion() {
    String version = version();
    return version == null ? "kia" : "kia " + version;
  }

  /** The released version; {@code null} if this is no packaged command. */
  static @Nullable String version() {
    return Kia.class.getPackage().getImplementationVersion();
  }
}
