package io.github.kiasdk.document;

import static io.github.kiasdk.document.Samples.DUTCH;
import static io.github.kiasdk.document.Samples.HEAD;
import static io.github.kiasdk.document.Samples.problems;
import static io.github.kiasdk.document.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Switch;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private static final String TEN_MISTAKES =
      """
      kia: 1
      service:
        id: Snap Chat
        kind: sociaal
        colour: red
        facts:
          rewards:
            streeks: true
            streaks: maybe
      functionalities:
        - id: streaks
          kind: streak
          title: Streaks
          ages: 13-17
          facts:
            defaults.autoplay: { 13-15: off }
          effects:
            - { id: fun, title: Fun, sign: positive, rights: [] }
          mitigations:
            - { id: cap, title: Cap, treats: [funn], goal: reduce, kind: design, status: proposed }
      judgements:
        - check: CVK-9.16
          functionality: streaks
          verdict: passed
          by: J. Jansen
          role: design
          date: 2026-02-30
          valid-until: 2027-01-01
          reasons: Seen.
      """;

  @Test
  void ten_mistakes_are_ten_problems_each_with_its_line() {
    assertThat(problems(TEN_MISTAKES))
        .containsExactly(
            "2:1 service The field \"name\" is missing. It is required.",
            "3:3 service.id This cannot be an id. Use lower-case letters, digits and hyphens, for"
                + " instance item-shop.",
            "4:3 service.kind \"sociaal\" does not fit kind. Did you mean \"social\"? Choose one"
                + " of: social, game, streaming, messaging, education, ai, connected-toy, other.",
            "5:3 service.colour There is no field \"colour\" here. The fields are: id, name,"
                + " provider, kind, ages, without, reference-date, notice, facts.",
            "8:7 service.facts.rewards.streeks There is no fact \"rewards.streeks\". Did you mean"
                + " \"rewards.streaks\"?",
            "9:7 service.facts.rewards.streaks \"maybe\" does not fit rewards.streaks. Allowed:"
                + " true or false.",
            "16:7 functionalities[0].facts.defaults.autoplay defaults.autoplay says nothing about"
                + " the ages 16-17, and the audience is 13-17. Give a value for these too.",
            "18:48 functionalities[0].effects[0].rights This list is empty. Name at least one.",
            "20:41 functionalities[0].mitigations[0].treats[0] There is no effect \"funn\". Did you"
                + " mean \"fun\"?",
            "27:5 judgements[0].date \"2026-02-30\" does not fit here. Write a date as"
                + " year-month-day, as 2026-03-01.");
  }

  @Test
  void the_same_mistakes_are_told_in_dutch() {
    assertThat(problems(TEN_MISTAKES, Format.YAML, Locale.forLanguageTag("nl-BE")))
        .hasSize(10)
        .contains(
            "2:1 service Het veld \"name\" ontbreekt. Het is verplicht.",
            "3:3 service.id Dit kan geen id zijn. Gebruik kleine letters, cijfers en streepjes,"
                + " bijvoorbeeld item-shop.",
            "18:48 functionalities[0].effects[0].rights Deze lijst is leeg. Noem er ten minste"
                + " één.",
            "20:41 functionalities[0].mitigations[0].treats[0] Er is geen effect \"funn\". Bedoel"
                + " je \"fun\"?");
  }

  @Test
  void the_message_is_one_line_a_problem_with_the_source_before_it() {
    DocumentException refused =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                DocumentReader.standard()
                    .in(DUTCH)
                    .read("kia: 2\n", Format.YAML, "apps/snap.yaml"));

    assertThat(refused.source()).isEqualTo("apps/snap.yaml");
    assertThat(refused)
        .hasMessage(
            """
            apps/snap.yaml:1:1  Het veld "service" ontbreekt. Het is verplicht.
            apps/snap.yaml:1:1  kia  Versie "2" van het document is onbekend. Deze SDK leest kia: 1.\
            """);
  }

  @Test
  void a_complete_document_is_read_into_its_records() {
    KiaDocument document = read(Samples.complete());

    Functionality streaks = document.service().functionalities().get(0);
    assertThat(document.service().ages()).isEqualTo(Ages.ages(13, 17));
    assertThat(streaks.kinds()).containsExactly(FunctionalityKind.STREAK);
    assertThat(streaks.facts().valueAt(Defaults.AUTOPLAY, 13)).isEqualTo(Switch.OFF);
    assertThat(streaks.facts().valueAt(Defaults.AUTOPLAY, 16)).isEqualTo(Switch.ON);
    assertThat(streaks.facts().valueAt(Rewards.STREAKS, 13)).isTrue();
    assertThat(document.judgements()).extracting(Judgement::check).containsExactly("CVK-9.16");
  }

  @Test
  void the_smallest_document_is_a_version_and_a_service() {
    assertThat(read(HEAD).service().functionalities()).isEmpty();
    assertThat(problems("kia: 1\n"))
        .containsExactly("1:1  The field \"service\" is missing. It is required.");
  }

  @Test
  void dotted_and_nested_names_of_facts_are_the_same() {
    String nested = "{monetisation: {virtual-currency: {used: true, leftovers: false}}}";
    String dotted =
        "{monetisation.virtual-currency.used: true, monetisation.virtual-currency:"
            + " {leftovers: false}}";
    String both =
        "{monetisation: {virtual-currency.used: true, virtual-currency: {leftovers: false}}}";

    assertThat(read(withFacts(dotted))).isEqualTo(read(withFacts(nested)));
    assertThat(read(withFacts(both))).isEqualTo(read(withFacts(nested)));
  }

  @Test
  void a_fact_that_is_declared_under_two_names_is_told_where_it_stands_again() {
    assertThat(problems(withFacts("{rewards: {streaks: true}, rewards.streaks: true}")))
        .singleElement()
        .asString()
        .startsWith("2:77 service.facts.rewards.streaks ")
        .contains("declared twice");
  }

  @Test
  void a_judgement_may_be_about_the_service_itself() {
    String judgement =
        "judgements:\n  - {check: CVK-1.01, functionality: app, verdict: passed, by: J, role: r,"
            + " date: 2026-01-01, valid-until: 2026-02-01, reasons: looked at}\n";

    assertThat(read(HEAD + judgement).judgements()).hasSize(1);
  }

  @Test
  void a_judgement_about_something_that_is_not_there_is_told() {
    String judgement =
        "judgements:\n  - {check: CVK-1.01, functionality: apps, verdict: passed, by: J, role: r,"
            + " date: 2026-01-01, valid-until: 2026-02-01, reasons: looked at}\n";

    assertThat(problems(HEAD + judgement))
        .containsExactly(
            "4:23 judgements[0].functionality There is no functionality \"apps\". Did you mean"
                + " \"app\"?");
  }

  @Test
  void a_functionality_with_the_id_of_the_service_is_told_at_the_functionality() {
    assertThat(problems(HEAD + "functionalities:\n  - {id: app, kind: dm, title: x}\n"))
        .singleElement()
        .asString()
        .startsWith("4:6 functionalities[0].id The service itself has the id \"app\".");
  }

  @Test
  void references_are_checked_though_other_things_are_wrong_and_told_once() {
    String twice =
        "functionalities:\n  - {id: a, kind: dm, title: x}\n  - {id: a, kind: dm, title: 1.5}\n";

    assertThat(problems(HEAD + twice))
        .hasSize(2)
        .anyMatch(problem -> problem.startsWith("5:6 functionalities[1].id The id \"a\" is taken."))
        .anyMatch(problem -> problem.startsWith("5:23 functionalities[1].title "));
  }

  @Test
  void whole_numbers_only_and_only_those_that_fit() {
    for (String number :
        List.of("1.0", "1e3", "99999999999", "12345678901234567890", "-1", "'5'")) {
      assertThat(problems(withFacts("{payments.limit: " + number + "}")))
          .describedAs(number)
          .singleElement()
          .asString()
          .contains(
              "service.facts.payments.limit \"" + number.replace("'", "") + "\" does not fit");
    }
    assertThat(problems(withFacts("{payments.limit: 0x10}"))).isEmpty();
  }

  @Test
  void a_value_that_is_not_there_is_told() {
    assertThat(problems(HEAD + "judgements:\n"))
        .containsExactly("3:1 judgements There is no value here. Give one or leave the field out.");
    assertThat(problems(withFacts("{rewards.streaks: }")))
        .singleElement()
        .asString()
        .contains("rewards.streaks");
  }

  @Test
  void sizes_of_fields_are_told_also_those_of_evidence_in_facts() {
    String title = "x".repeat(501);
    String yaml = withFacts("{rewards.streaks: {value: true, evidence: [{title: " + title + "}]}}");

    assertThat(problems(yaml))
        .containsExactly(
            "2:94 service.facts.rewards.streaks.evidence[0].title This text has the wrong length."
                + " Write 1 to 500 characters.");
    assertThat(problems("kia: 1\nservice: {id: app, name: ' ', kind: game}\n"))
        .containsExactly("2:20 service.name This text is empty. Fill it in.");
  }

  @Test
  void a_host_reads_its_own_facts() {
    FlagFact fact = Fact.flag("shop.own", "Eigen", "Own");
    DocumentReader reader =
        DocumentReader.standard().with(Vocabulary.installed().and(List.of(fact)));

    KiaDocument document = reader.read(withFacts("{shop.own: true}"), Format.YAML);

    assertThat(document.service().facts().valueAt(fact, 10)).isTrue();
    assertThatThrownBy(() -> read(withFacts("{shop.own: true}")))
        .isInstanceOf(DocumentException.class);
  }

  @Test
  void words_of_the_document_cannot_break_lines_or_command_a_terminal() {
    String name = "\\u001b[31mred\\nnext\\u202e";

    assertThat(problems(HEAD + "\"" + name + "\": 1\n"))
        .singleElement()
        .asString()
        .doesNotContain("\u001b", "\n", "\u202e")
        .contains("red next");
  }

  static String withFacts(String facts) {
    return "kia: 1\nservice: {id: app, name: App, kind: game, facts: " + facts + "}\n";
  }

  @Test
  void a_part_has_one_kind_or_several_kinds() {
    KiaDocument document =
        read(
            HEAD
                + """
                functionalities:
                  - { id: live, kinds: [gift, livestream], title: Live }
                  - { id: chat, kinds: [dm], title: Chat }
                """);

    assertThat(document.service().functionalities().get(0).kinds())
        .containsExactly(FunctionalityKind.LIVESTREAM, FunctionalityKind.GIFT);
    String written = DocumentWriter.standard().write(document, Format.YAML);
    assertThat(written).contains("kinds:\n      - livestream\n      - gift", "kind: dm");
    assertThat(read(written)).isEqualTo(document);
  }

  @Test
  void what_is_wrong_with_areas_is_told_with_its_place() {
    String service = "kia: 1\nservice: {id: app, name: App, kind: game, without: ";
    String part = "\nfunctionalities:\n  - {id: chat, kinds: [gift, dm], title: Chat}\n";

    assertThat(problems(service + "[advertisin]}" + part))
        .singleElement()
        .asString()
        .contains("2:53", "service.without[0]", "Did you mean \"advertising\"?");
    assertThat(problems(service + "[contact, buying, live]}" + part))
        .allMatch(problem -> problem.startsWith("4:"))
        .anyMatch(problem -> problem.contains("Take contact out of without"))
        .anyMatch(problem -> problem.contains("of kind gift"))
        .hasSize(2);
    assertThat(problems(service + "[live, live]}" + part)).isNotEmpty();
  }

  @Test
  void what_is_wrong_with_kinds_is_told_with_its_place() {
    String part = HEAD + "functionalities:\n  - {id: live, title: Live, ";

    assertThat(problems(part + "kind: dm, kinds: [gift]}\n"))
        .singleElement()
        .asString()
        .contains("4:29", "functionalities[0].kind", "Write only kinds: […]");
    assertThat(problems(part + "kind: [dm, gift]}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kind", "kinds: [dm, gift]");
    assertThat(problems(part + "kinds: [dm, gyft]}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kinds[1]", "\"gift\"");
    assertThat(problems(part + "kinds: [dm, dm]}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kinds[1]", "twice");
    assertThat(problems(part + "kinds: dm}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kinds", "[dm]");
    assertThat(problems(part + "kinds: []}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kinds");
    assertThat(problems(part + "kind: }\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0].kind", "required");
    assertThat(problems(HEAD + "functionalities:\n  - {id: live, title: Live}\n"))
        .singleElement()
        .asString()
        .contains("functionalities[0]", "\"kind\"");
  }
}
