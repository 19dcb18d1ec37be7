package io.github.kiasdk.examples.cli;

/**
 * How far the work on several files is, on one line that goes away when it is done. It is only
 * there if a person is watching; see {@link Terminal#isWatched}.
 */
final class Progress implements AutoCloseable {

  private static final String CLEARED = "\r\u001b[K";

  private static final int BAR = 20;

  /** Columns, so that the line never breaks and can be cleared. */
  private static final int WIDTH = 72;

  private final Terminal terminal;
  private final boolean shown;
  private final String doing;
  private final int steps;
  private int begun;

  Progress(Kia kia, String doing, int steps) {
    this.terminal = kia.terminal();
    this.shown = terminal.watched() && steps > 1;
    this.doing = kia.messages().say(doing);
    this.steps = steps;
  }

  /** The work on the next thing with this name begins. */
  void next(String name) {
    if (shown) {
      int done = BAR * begun++ / steps;
      String bar = "[" + "=".repeat(done) + " ".repeat(BAR - done) + "]";
      String line = doing + " " + bar + " " + begun + "/" + steps + " " + Terminal.printable(name);
      write(CLEARED + line.substring(0, Math.min(line.length(), WIDTH)));
    }
  }

  /** Makes room for something else to be said. */
  void clear() {
    if (shown) {
      write(CLEARED);
    }
  }

  /** To standard output: it is a terminal for certain, while standard error may be a file. */
  private void write(String text) {
    terminal.out().print(text);
    terminal.out().flush();
  }

  @Override
  public void close() {
    clear();
  }
}
