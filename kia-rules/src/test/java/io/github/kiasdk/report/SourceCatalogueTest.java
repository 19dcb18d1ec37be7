package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Kind;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Frameworks;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SourceCatalogueTest {

  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final LocalDate TEXT = LocalDate.of(2024, 11, 20);
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 30);

  @Test
  void every_source_stands_there_once_with_all_its_parts_and_the_checks_that_cite_them() {
    Crosswalk crosswalk =
        Crosswalk.of(CodeVoorKinderrechten.checklist().checks(), Frameworks.all());
    SourceCatalogue sources = SourceCatalogue.of(crosswalk);
    JsonNode read = JsonMapper.shared().readTree(sources.json());

    List<String> parts = new ArrayList<>();
    for (JsonNode source : read) {
      Crosswalk.Table table = crosswalk.table(source.get("id").asString());
      for (JsonNode part : source.get("parts")) {
        parts.add(part.get("id").asString());
        assertThat(part.get("checks").valueStream().map(JsonNode::asString))
            .isEqualTo(
                table.rows().stream()
                    .filter(row -> row.part().id().equals(part.get("id").asString()))
                    .flatMap(row -> row.checks().stream())
                    .map(check -> check.id())
                    .toList());
      }
    }
    assertThat(parts)
        .containsExactlyInAnyOrderElementsOf(
            Frameworks.all().stream()
                .flatMap(framework -> framework.parts().stream())
                .map(Reference::id)
                .toList());
    for (Framework framework : Frameworks.all()) {
      assertThat(sources.text(NL)).contains("\n" + framework.id() + ": ");
    }
    assertThat(sources.text(NL).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void of_a_source_its_status_its_day_and_the_day_of_checking_are_said_also_if_unknown() {
    Validity later =
        new Validity(Status.APPLIES_LATER, LocalDate.of(2027, 12, 11), null, TEXT, CHECKED);
    SourceCatalogue sources = of(Kind.BINDING, later);

    assertThat(sources.text(Locale.ENGLISH))
        .contains("law · applies from 2027-12-11 · text of 2024-11-20 · last checked 2026-11-30")
        .contains("No check cites it.");
    assertThat(of(Kind.GUIDANCE, Validity.of(Status.ADOPTED)).text(NL))
        .contains("niet als wet getoond · vastgesteld · dag van de tekst niet bekend")
        .contains("· niet met de bron vergeleken");
  }

  @ParameterizedTest
  @CsvSource({
    "BINDING,  APPLIES_LATER, 2027-01-01,           , 2026-12-31, ",
    "BINDING,  APPLIES_LATER, 2027-01-01,           , 2027-01-01, in-force",
    "BINDING,  IN_FORCE,                , 2027-01-01, 2027-01-01, withdrawn",
    "BINDING,  IN_FORCE,                ,           , 2027-01-01, ",
    "BINDING,  ADOPTED,                 ,           , 2027-01-01, adopted",
    "GUIDANCE, PROPOSED,                ,           , 2027-01-01, proposed",
    "GUIDANCE, ADOPTED,                 ,           , 2027-01-01, "
  })
  void of_a_day_only_what_is_otherwise_or_may_be_is_shown(
      Kind kind,
      Status status,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      LocalDate day,
      @Nullable String then) {
    SourceCatalogue shown = of(kind, new Validity(status, from, until, TEXT, CHECKED)).on(day);
    JsonNode read = JsonMapper.shared().readTree(shown.json());

    if (then == null) {
      assertThat(read.isEmpty()).isTrue();
      assertThat(shown.text(NL)).contains("Voor zover bekend niets.");
      assertThat(shown.text(Locale.ENGLISH)).contains("Nothing that is known.");
    } else {
      assertThat(read.at("/0/parts/0/statusThen").asString()).isEqualTo(then);
      assertThat(shown.text(NL)).contains("Op " + day + ":");
      assertThat(shown.text(Locale.ENGLISH)).contains("On " + day + ":");
    }
  }

  private static SourceCatalogue of(Kind kind, Validity validity) {
    LocalizedText name = LocalizedText.same("Act");
    Reference part = new Reference("act", kind, name, name, validity);
    return SourceCatalogue.of(
        Crosswalk.of(List.of(), List.of(new Framework("act", name, List.of(part)))));
  }
}
