package io.github.kiasdk.report.text;

import io.github.kiasdk.report.said.FirstScreen;
import io.github.kiasdk.report.said.Parts;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.List;

/** The first screen as text: short enough for a terminal. */
public final class TextFirstScreen {

  private static final int LABEL_COLUMN = 40;

  private final FirstScreen screen;
  private final Words words;
  private final Page page;

  public TextFirstScreen(FirstScreen screen, Words words, Page page) {
    this.screen = screen;
    this.words = words;
    this.page = page;
  }

  public void write() {
    tallies();
    page.heading(screen.wrongHeading("first.wrong"), Style.STRONG);
    for (FirstScreen.Line line : screen.wrong()) {
      page.item(
          2, line.label(), Parts.COLUMN, Printable.cut(line.said(), Page.WIDTH - Parts.COLUMN));
    }
    List<String> toDo = screen.toDo();
    if (!toDo.isEmpty()) {
      page.heading(words.say("first.to-do"), Style.STRONG);
    }
    for (int i = 0; i < toDo.size(); i++) {
      page.item(2, (i + 1) + ".", 5, toDo.get(i));
    }
    List<FirstScreen.Line> who = screen.who();
    if (!who.isEmpty()) {
      page.heading(words.say("first.who"), Style.STRONG);
    }
    for (FirstScreen.Line line : who) {
      page.item(2, line.label(), LABEL_COLUMN, line.said());
    }
  }

  private void tallies() {
    List<String> heads =
        List.of(
            words.say("counts.failed"),
            words.say("counts.cannot-tell"),
            words.say("counts.passed"));
    page.blank();
    page.item(2, "", LABEL_COLUMN, "", String.join("  ", heads), Style.PLAIN);
    for (FirstScreen.Tally tally : screen.tallies()) {
      List<Integer> numbers = List.of(tally.failed(), tally.cannotTell(), tally.passed());
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        String number = String.valueOf(numbers.get(i));
        cells.add(" ".repeat(Math.max(0, heads.get(i).length() - number.length())) + number);
      }
      page.item(2, "", 2, tally.about(), String.join("  ", cells), Style.PLAIN);
    }
  }
}
