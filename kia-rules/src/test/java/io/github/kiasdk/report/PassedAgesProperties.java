package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever reads that something passed reads for which children, unless it is for all of them. */
class PassedAgesProperties {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist();

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void what_passes_for_a_part_of_the_audience_says_for_which(
      @ForAll long seed, @ForAll boolean isNarrow) {
    RandomDescriptions random = new RandomDescriptions(seed);
    Functionality part =
        new Functionality(
            "part",
            Set.of(random.oneOf(List.of(FunctionalityKind.values()))),
            new LocalizedText("Onderdeel", "Part"),
            null,
            isNarrow ? Ages.ages(16, 17) : null,
            null,
            random.facts(0.5),
            null,
            List.of(),
            List.of());
    Service service =
        Service.of(ServiceKind.SOCIAL, "whole", "Whole").forAges(0, 17).functionality(part).build();
    Report report = CODE.check(service);
    GateResult result = Gate.failingOn(Level.LOW).judge(report);
    String text = section(TextReport.in(EN).text(report, service), "PASSED · ", "\n[A-Z]{4}");
    String markdown =
        section(MarkdownReport.in(EN).text(result, service), "Passed, as far", "</details>");
    String html =
        section(
            HtmlReport.in(EN).text(result, service, null), "<section id=\"passed\"", "</section>");

    for (Finding finding : report.with(Outcome.PASSED)) {
      String id = Pattern.quote(finding.check().id());
      boolean isForAll = finding.ages().equals(Ages.ages(0, 17));
      String ages = Pattern.quote("(" + finding.ages() + ")");
      for (String said : List.of(text, markdown)) {
        assertThat(said).containsPattern(id);
        if (!isForAll) {
          assertThat(said)
              .containsPattern(
                  "Part " + ages + "(?:\\*\\*:)?(?:(?!\\*\\*).)*" + id + "|" + id + " " + ages);
        }
      }
      assertThat(html)
          .containsPattern(
              "<span class=\"id\">"
                  + id
                  + "</span></h3> <p>"
                  + (isForAll ? "(?!<strong>)" : "<strong>ages " + finding.ages() + "</strong>"));
    }
  }

  private static String section(String written, String start, String end) {
    int from = written.indexOf(start);
    if (from < 0) {
      return "";
    }
    String rest = written.substring(from);
    return Pattern.compile(end)
        .split(rest, 2)[0]
        .replace("\\", "")
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ");
  }
}
