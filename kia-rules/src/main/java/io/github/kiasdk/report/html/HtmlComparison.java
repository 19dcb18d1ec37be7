package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.ComparisonPage.About;
import io.github.kiasdk.report.html.ComparisonPage.Pair;
import io.github.kiasdk.report.html.ComparisonPage.Part;
import io.github.kiasdk.report.html.ServicePage.Bar;
import io.github.kiasdk.report.html.ServicePage.Brief;
import io.github.kiasdk.report.said.ChangeText;
import io.github.kiasdk.report.said.ComparisonLines;
import io.github.kiasdk.report.said.Ink;
import io.github.kiasdk.report.said.TransitionTable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.AnswerChange;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What changed in a service, as a page with pictures of before and now. */
public final class HtmlComparison {

  private final Comparison comparison;
  private final String title;
  private final Words words;

  public HtmlComparison(Comparison comparison, String title, Words words) {
    this.comparison = comparison;
    this.title = title;
    this.words = words;
  }

  public String text() {
    TransitionTable table = new TransitionTable(comparison, words);
    return HtmlPages.text(
        new ComparisonPage(
            words,
            title,
            List.of(
                described("html.compare.before", comparison.before()),
                described("html.compare.now", comparison.after())),
            notices(),
            brief(),
            RightScheme.GC25.clusters(),
            new HtmlBeforeAndNow(comparison, words).rows(),
            parts(),
            bars(),
            table.heads(),
            table.rows(),
            Colophon.of(
                comparison.after().assessment(),
                List.of(comparison.reportBefore(), comparison.reportAfter()),
                "",
                words)));
  }

  private About described(String when, KiaDocument document) {
    LocalDate day = document.service().referenceDate();
    return new About(
        words.say("html.compare.described", Words.capital(words.say(when))),
        day == null ? words.say("html.unknown") : day.toString());
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    Service service = comparison.after().service();
    if (service.notice() != null) {
      notices.add(words.of(service.notice()));
    }
    notices.add(words.say("html.notice"));
    comparison.caveats().forEach(caveat -> notices.add(words.of(caveat)));
    return notices;
  }

  private List<Brief> brief() {
    if (comparison.isEmpty()) {
      return List.of(new Brief("parts", words.say("compare.nothing")));
    }
    Set<Right> rights = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (PartChange part : comparison.parts()) {
      rights.addAll(part.rightsAtStake());
      names.add(part.subject() == Subject.SERVICE ? service() : words.of(part.title()));
    }
    List<String> articles = new ArrayList<>();
    for (Right right : rights.stream().sorted().toList()) {
      articles.add(HtmlAttention.right(right, words));
    }
    List<Brief> brief = new ArrayList<>();
    brief.add(
        new Brief(
            "parts",
            rights.isEmpty()
                ? words.say("html.compare.worse.none")
                : words.count("html.compare.worse", rights.size(), String.join("; ", articles))));
    count("html.compare.better", ChangeText::isBetter, brief);
    count("html.compare.opened", Transition::opensQuestion, brief);
    brief.add(new Brief("parts", words.say("html.compare.parts", String.join("; ", names))));
    return brief;
  }

  private String service() {
    return words.say("whole-service.within");
  }

  private void count(String key, Predicate<Transition> wanted, List<Brief> brief) {
    int count = 0;
    for (PartChange part : comparison.parts()) {
      for (AnswerChange answer : part.answers()) {
        count += answer.transitions().stream().anyMatch(wanted) ? 1 : 0;
      }
    }
    if (count > 0) {
      brief.add(new Brief("parts", words.count(key, count)));
    }
  }

  /** A principle that only one of the two has answers on is a bar beside an empty one. */
  private List<Pair> bars() {
    Report before = comparison.reportBefore();
    Report after = comparison.reportAfter();
    HtmlBars.Scale scale = HtmlBars.Scale.of(before).and(HtmlBars.Scale.of(after));
    Map<String, Bar> olds = byPrinciple(HtmlBars.of(before, words, scale));
    Map<String, Bar> news = byPrinciple(HtmlBars.of(after, words, scale));
    Set<String> principles = new LinkedHashSet<>(news.keySet());
    principles.addAll(olds.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (String principle : principles) {
      Bar none = new Bar(principle, List.of(), List.of(0, 0, 0, 0));
      pairs.add(
          new Pair(
              Objects.requireNonNull(olds.getOrDefault(principle, none)),
              Objects.requireNonNull(news.getOrDefault(principle, none))));
    }
    return pairs;
  }

  private static Map<String, Bar> byPrinciple(List<Bar> bars) {
    Map<String, Bar> byPrinciple = new LinkedHashMap<>();
    bars.forEach(bar -> byPrinciple.put(bar.principle(), bar));
    return byPrinciple;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (PartChange part : comparison.parts()) {
      ComparisonLines lines = new ComparisonLines(part, words, Ink.PLAIN);
      parts.add(
          new Part(
              HtmlBeforeAndNow.anchor(part),
              lines.title(),
              Words.capital(lines.headline()) + ".",
              lines.worse(),
              lines.beside(),
              lines.also(),
              lines.rest()));
    }
    return parts;
  }
}
