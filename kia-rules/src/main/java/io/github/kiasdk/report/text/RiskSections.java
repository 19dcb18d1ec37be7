package io.github.kiasdk.report.text;

import io.github.kiasdk.assessment.RiskTotal;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.RiskLevel;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.Risk;
import io.github.kiasdk.report.said.RiskText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The total or why there is none, what has no level, and what weighs heaviest. */
public final class RiskSections {

  /** So many risks are told in full; all stand in JSON. */
  private static final int MOST = 10;

  private final Service service;
  private final RiskMatrix matrix;
  private final List<Risk> risks;
  private final Words words;
  private final Page page;

  public RiskSections(Service service, RiskMatrix matrix, Words words, Page page) {
    this.service = service;
    this.matrix = matrix;
    this.risks = Risk.of(service, matrix);
    this.words = words;
    this.page = page;
  }

  public void write() {
    total();
    heaviest();
  }

  private void total() {
    RiskTotal before = RiskTotal.beforeMeasures(service, matrix);
    if (before instanceof RiskTotal.None) {
      page.heading(Words.capital(words.of(before.label())), Style.STRONG);
      if (risks.isEmpty()) {
        page.say(2, words.say("grid.no-harm-described"));
      }
      unrated();
      return;
    }
    page.heading(words.say("grid.total"), Style.STRONG);
    page.say(2, words.say("grid.total.before", words.of(before.label())));
    RiskTotal after = RiskTotal.afterMeasures(service, matrix);
    page.say(2, words.say("grid.total.after", words.of(after.label())));
  }

  /** Each reason once, and the effects only where not all have the same. */
  private void unrated() {
    Map<String, List<Risk>> byReason = new LinkedHashMap<>();
    for (Risk risk : risks) {
      if (risk.levels() == null) {
        byReason
            .computeIfAbsent(RiskText.reason(risk, words), unused -> new ArrayList<>())
            .add(risk);
      }
    }
    for (Map.Entry<String, List<Risk>> same : byReason.entrySet()) {
      boolean all = same.getValue().size() == risks.size();
      if (all) {
        page.say(2, same.getKey());
      } else {
        page.item(2, same.getValue().size() + " ×", 7, same.getKey());
      }
      for (Risk risk : all ? List.<Risk>of() : same.getValue()) {
        page.item(7, "-", 9, named(risk));
      }
    }
  }

  private String named(Risk risk) {
    return words.of(risk.functionality().title()) + ": " + words.of(risk.effect().title());
  }

  private void heaviest() {
    List<Risk> rated = Risk.heaviestFirst(risks);
    if (rated.isEmpty()) {
      if (!risks.isEmpty()) {
        page.say(2, words.say("grid.none-heaviest"));
      }
      return;
    }
    page.heading(words.count("grid.heaviest", risks.size(), rated.size()), Style.STRONG);
    page.say(2, words.say("grid.what-counts"));
    RiskText text = new RiskText(words);
    List<Risk> told = told(rated);
    for (Risk risk : told) {
      Level level = risk.rated().before().level();
      page.blank();
      page.item(2, "-", 4, named(risk), words.of(level), Style.of(level));
      page.say(4, text.because(risk));
      page.say(4, text.after(risk));
    }
    List<Risk> rest = new ArrayList<>(rated);
    rest.removeAll(told);
    if (!rest.isEmpty()) {
      page.blank();
      page.say(2, more(rest));
    }
  }

  /** What is not low, and what somebody set; if there is no such risk, the low ones. */
  private static List<Risk> told(List<Risk> rated) {
    List<Risk> told = new ArrayList<>();
    for (Risk risk : rated) {
      RiskLevel level = risk.rated().before();
      if (level.level() != Level.LOW || level.override() != null) {
        told.add(risk);
      }
    }
    List<Risk> heaviest = told.isEmpty() ? rated : told;
    return heaviest.subList(0, Math.min(MOST, heaviest.size()));
  }

  private String more(List<Risk> rest) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Risk risk : rest) {
      counts.merge(risk.rated().before().level(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Level, Integer> count : counts.entrySet()) {
      parts.add(count.getValue() + " " + words.of(count.getKey()));
    }
    return words.say("grid.more", words.and(parts));
  }
}
