package io.github.kiasdk.examples.cli;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.text.LocalizedText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code kia} command. It ends with 0 if the report could be made, with 1 if a gate that was
 * asked for is not passed, and with 2 for bad input or usage.
 */
@Command(name = "kia", sortOptions = false)
public final class Kia implements Runnable {

  static final int BAD_INPUT = 2;

  // Kept here, as loggers are weakly held: the greeting of Hibernate Validator is no news to a
  // user.
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private final Terminal terminal;

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

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  Kia(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, new Terminal(out, err, Terminal.isColoured(), Terminal.isWatched()));
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(String[] args, Terminal terminal) {
    VALIDATOR.setLevel(Level.WARNING);
    Messages messages = new Messages(Language.of(args).locale());
    Kia kia = new Kia(terminal);
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
            .addSubcommand("facts", new FactsCommand(kia))
            .addSubcommand("schema", new SchemaCommand(kia));
    line.setResourceBundle(messages.asBundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler(new UsageErrors(terminal, messages))
        .setExitCodeExceptionMapper(thrown -> BAD_INPUT)
        .setExecutionExceptionHandler((thrown, command, parsed) -> kia.unexpected(thrown));
    line.getCommandSpec().versionProvider(() -> new String[] {version(messages)});
    int code = line.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
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
  static Checklist checklist() {
    return CodeVoorKinderrechten.checklist().and(KiaMethod.checks()).andInstalled().observed();
  }

  Terminal terminal() {
    return terminal;
  }

  Locale locale() {
    return language.locale();
  }

  Messages messages() {
    return new Messages(locale());
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

  private int unexpected(Exception thrown) {
    terminal.complain(messages().say("unexpected", thrown));
    return BAD_INPUT;
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
