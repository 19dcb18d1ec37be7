package io.github.kiasdk.report.markdown;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.report.said.Citation;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;

/** A check in short, for who reads it beside a failure. */
public final class CheckHelp {

  private CheckHelp() {}

  public static String of(Check check, Words words) {
    Markdown page = new Markdown();
    page.paragraph(words.of(check, Check.Text.MATTERS));
    section("page.change", words.of(check, Check.Text.CHANGE), words, page);
    if (check.clauses().size() > 1) {
      page.paragraph(words.say("page.change.whole"));
    }
    section("page.question", words.of(check, Check.Text.QUESTION), words, page);
    section("page.proves", words.of(check, Check.Text.PROVES), words, page);
    section("page.ground", words.of(check, Check.Text.GROUND), words, page);
    List<String> references = new ArrayList<>();
    for (Reference reference : check.references()) {
      references.add(Markdown.escaped(Citation.of(reference, words)));
    }
    page.bullets(references);
    page.line(Markdown.escaped(words.say("failure.look-up", check.id())));
    return page.toString();
  }

  private static void section(String key, String text, Words words, Markdown page) {
    page.heading(4, words.say(key));
    page.paragraph(text);
  }
}
