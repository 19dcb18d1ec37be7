package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.html.ServicePage.Choice;
import io.github.kiasdk.report.html.ServicePage.Filters;
import io.github.kiasdk.report.said.Words;
import java.util.ArrayList;
import java.util.List;

/** What the findings of a page can be narrowed to: only what occurs. */
public final class HtmlFilters {

  private HtmlFilters() {}

  public static Filters of(
      Report report, Service service, List<Framework> frameworks, Words words) {
    List<Choice> principles = new ArrayList<>();
    for (Principle principle : report.counts().keySet()) {
      principles.add(new Choice(principle.id(), words.heading(principle)));
    }
    List<Choice> outcomes = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (report.count(outcome) > 0) {
        outcomes.add(new Choice(outcome.id(), words.of(outcome)));
      }
    }
    Ages audience = service.ages() == null ? Ages.ALL : service.ages();
    List<Choice> ages = new ArrayList<>();
    for (int age = audience.youngest(); age <= audience.oldest(); age++) {
      if (audience.includes(age)) {
        ages.add(new Choice(String.valueOf(age), words.count("years", age)));
      }
    }
    List<Choice> cited = new ArrayList<>();
    for (Crosswalk.Table table : Crosswalk.of(HtmlRows.checks(report), frameworks).tables()) {
      if (!table.covered().isEmpty()) {
        cited.add(new Choice(table.framework().id(), words.of(table.framework().name())));
      }
    }
    return new Filters(principles, outcomes, ages, cited);
  }
}
