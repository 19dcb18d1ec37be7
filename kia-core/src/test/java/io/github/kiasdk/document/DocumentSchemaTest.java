package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.of(Vocabulary.installed()), InputFormat.JSON);

  @Test
  void the_shipped_schema_is_the_one_of_the_records() throws IOException {
    String expected = DocumentSchema.of(Vocabulary.installed());
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(
          Path.of("src/main/resources/io/github/kiasdk/document/kia-document-1.schema.json"),
          expected);
      return;
    }

    assertThat(DocumentSchema.standard())
        .describedAs("after a change of records or facts run with -Dkia.update=true")
        .isEqualTo(expected);
  }

  @Test
  void the_schema_is_valid_under_its_own_dialect() {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(DocumentSchema.of(Vocabulary.installed()), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void a_document_with_every_field_is_valid_as_it_is_and_in_canonical_form() {
    KiaDocument document = Samples.read(Samples.complete());

    assertThat(errors(Samples.complete())).isEmpty();
    assertThat(errors(DocumentWriter.standard().write(document, Format.YAML))).isEmpty();
    assertThat(
            SCHEMA.validate(
                DocumentWriter.standard().write(document, Format.JSON), InputFormat.JSON))
        .isEmpty();
    assertThat(errors(Samples.HEAD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{monetisation: {virtual-currency: {used: true}}}",
        "{monetisation: {virtual-currency.used: true}}",
        "{monetisation.virtual-currency: {used: true}}",
        "{monetisation.virtual-currency.used: true}",
      })
  void names_of_facts_may_be_dotted_anywhere(String facts) {
    String yaml = DocumentReaderTest.withFacts(facts);

    assertThat(Samples.problems(yaml)).isEmpty();
    assertThat(errors(yaml)).isEmpty();
  }

  /**
   * What to put for what in the complete document ({@code ¶} is a line); both refuse the result.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unknown field at the top        | judgements:                    | judgments:",
        "unknown field of the service    | provider: Snap Inc.            | vendor: Snap Inc.",
        "unknown field of an effect      | origin: design                 | source: design",
        "unknown field of a rating       | reason: No figures.            | why: No figures.",
        "unknown field of evidence       | note: Small group.             | remark: Small group.",
        "unknown version                 | kia: 1                         | kia: 2",
        "version as text                 | kia: 1                         | kia: '1'",
        "wrong enum of a service         | kind: social                   | kind: sociaal",
        "wrong enum of a functionality   | kind: streak                   | kind: streaks",
        "wrong enum in upper case        | sign: negative                 | sign: NEGATIVE",
        "wrong right                     | ivrk-31                        | ivrk-99",
        "wrong verdict                   | verdict: failed                | verdict: cannot-tell",
        "wrong quality                   | quality: C                     | quality: E",
        "text for a truth value          | default-on: true               | default-on: on",
        "number for a text               | owner: product                 | owner: 12",
        "list for a text                 | name: Snap                     | name: [Snap]",
        "text for a list                 | treats: [compulsion]           | treats: compulsion",
        "text for a group                | - { title: Interview }         | - Interview",
        "missing name                    | name: Snap                     | ",
        "missing kind                    | kind: streak                   | ",
        "missing verdict                 | verdict: failed                | ",
        "missing treats                  | treats: [compulsion]           | ",
        "no rights                       | rights: [ivrk-15]              | rights: []",
        "bad id of a service             | id: snap                       | id: Snap Chat",
        "bad id of a functionality       | id: streaks                    | id: streaks-",
        "blank name                      | name: Snap                     | name: ' '",
        "blank title in one language     | en: Streaks                    | en: ''",
        "one language only               | nl: Snapstreaks, en: Streaks   | nl: Snapstreaks",
        "third language                  | en: Streaks }                  | en: Streaks, fr: x }",
        "ages above 17                   | ages: 13                       | ages: 18",
        "ages in the wrong order         | 13-15, 17                      | 15-13",
        "ages in words                   | 13-15, 17                      | teens",
        "age key above 17                | 16-17: on                      | 16-18: on",
        "day that is not there           | reference-date: 2026-06-01     | reference-date: 2026-02-30",
        "day in Dutch order              | date: 2026-05-02               | date: 02-05-2026",
        "address without a scheme        | https://example.org/test       | example.org/test",
        "address with a space            | https://example.org/test       | https://example.org/a b",
        "unknown fact                    | likely-child-use: true         | likely-child-used: true",
        "unknown section                 | audience:                      | audiences:",
        "unknown field of an item        | essential: true                | essentials: true",
        "item without a name             | id: feed                       | essential-reason: x",
        "value of a fact                 | loss-on-absence:               | daily-login: maybe¶        loss-on-absence:",
        "value of a fact for one age     | 13-15: off                     | 13-15: uit",
        "value out of a set              | [dutch, english]               | [dutch, frysk]",
        "value twice in a set            | [dutch, english]               | [dutch, dutch]",
        "number above the largest        | payments.limit: 50             | payments.limit: 10001",
        "number below the smallest       | payments.limit: 50             | payments.limit: -1",
        "number with a fraction          | payments.limit: 50             | payments.limit: 0.5",
        "section with a value            | payments.limit: 50             | payments: true",
        "evidence without a value        | value: true                    | ",
        "evidence that is no list        | evidence: []                   | evidence: {}",
        "wrong impact                    | impact: high                    | impact: huge",
        "severity in two parts           | scope: some, scale: grave,      | scale: grave,",
        "wrong remediability             | remediability: partly           | remediability: no",
        "override without a name         | , by: K. Kramer                 | ",
        "residual out of the classes     | residual: low                   | residual: none",
        "unknown field of an assessment  | status: published               | state: published",
        "wrong type                      | type: third-party               | type: external",
        "wrong status                    | status: published               | status: final",
        "missing method                  | method: kia-sdk-1               | ",
        "missing cooperation             | provider-cooperation: partly    | ",
        "wrong source                    | [literature,                    | [books,",
        "wrong role in the team          | role: lead                      | role: boss",
        "member without a name           | { role: lead, name: L. Lopez }  | { role: lead }",
        "text for the notice             | not-supervision: true           | not-supervision: 'yes'",
        "wrong cluster                   | cluster: family                 | cluster: families",
        "wrong group                     | [disability,                    | [disabled,",
        "wrong decision                  | outcome: continue-with-conditions | outcome: go",
        "acceptance without a reason     | , reason: A cap is coming.      | ",
        "wrong trigger                   | [new-functionality,             | [new-feature,",
        "action without a day            | , due: 2026-09-01               | ",
        "nobody who was heard            | number: 24                      | number: 0",
        "number in words                 | number: 24                      | number: many",
        "missing number                  | number: 24                      | ",
        "wrong level of say              | level: consulting               | level: some",
        "feedback without a day          | { date: 2026-06-20, how: A visit to the class. } | { how: A visit to the class. }",
        "wrong kind of view              | kind: factual-correction        | kind: complaint",
        "view without a text             | text: It is off already.        | ",
        "wrong author                    | by: commissioner                | by: provider",
        "wrong outcome of a response     | outcome: noted                  | outcome: seen",
        "rating and withheld             | { withheld: No information. }  | { impact: high, likelihood: low, withheld: x }",
        "half a rating                   | likelihood: low                 | ",
        "reason too long                 | reasons: It strains sleep.     | reasons: LONG",
        "no value                        | owner: product                 | owner:",
      })
  void what_the_schema_refuses_the_reader_refuses_too(String name, String from, String to) {
    String replacement = to == null ? "" : to.replace("LONG", "x".repeat(2001));
    String complete = Samples.complete();
    String mutated = removedOrReplaced(complete, from, replacement);

    assertThat(Samples.problems(mutated)).describedAs("reader").isNotEmpty();
    assertThat(errors(mutated)).describedAs("schema").isNotEmpty();
  }

  /** What depends on two places, or on how a value is written, no schema can see. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a measure for no effect: a reference         | treats: [compulsion]        | treats: [confusion]",
        "a judgement on nothing: a reference          | functionality: streaks      | functionality: feed",
        "an id used twice: two places                 | id: friendship              | id: compulsion",
        "the service's id: two places                 | id: streaks                 | id: snap",
        "ages that overlap: keys against each other   | 16-17: on                   | 15-17: on",
        "ages without a value: against the audience   | 16-17: on                   | 16: on",
        "a last day before the first: two fields      | valid-until: 2027-06-01     | valid-until: 2025-06-01",
        "a fact under two names: two places           | payments.limit: 50          | payments.limit: 50¶    payments: {limit: 50}",
        "an item's name used twice: two places        | - id: feed                  | - id: feed¶          - id: feed",
        "acceptance of nothing: a reference           | effect: streaks/compulsion  | effect: streaks/compulsions",
        "acceptance of a good effect: its sign        | effect: streaks/compulsion  | effect: streaks/friendship",
        "input about nothing: a reference             | streaks/daily-cap]          | streaks/dayly-cap]",
        "a view about nothing: a reference            | [streaks/off-by-default]    | [off-by-default]",
        "a change of nothing: a reference             | [streaks/friendship]        | [streaks/friendships]",
        "a response to no view: a reference           | to: v1, by: commissioner    | to: v2, by: commissioner",
        "two responses of one author: two places      | by: commissioner            | by: assessor",
        "a touched group of rights: two places        | cluster: family             | cluster: health-and-welfare",
        "self without own-service: two fields         | type: third-party           | type: self",
        "own-service by somebody else: two fields     | cooperation: partly         | cooperation: own-service",
        "a review before the decision: two places     | review-date: 2027-07-01     | review-date: 2026-06-30",
        "feedback before the day: two fields          | { date: 2026-06-20          | { date: 2026-05-19",
        "a response before the view: two places       | date: 2026-06-25            | date: 2026-06-17",
        "strength of a negative effect: its sign      | origin: design              | origin: design¶        not-strengthened: x",
        "side effects and none: two fields            | residual: low               | residual: low¶        no-side-effects: x",
        "one-sided with both signs: two places        | description: Dagen op rij. | description: Dagen op rij.¶    one-sided: x",
        "a reason that says nothing: its words        | reason: A cap is coming.    | reason: Coming.",
        "an override of unknown: two fields           | likelihood: low             | likelihood: unknown",
        "29 February: needs the calendar              | date: 2026-05-02            | date: 2026-02-29",
        "a whole number with a point: the same number | payments.limit: 50          | payments.limit: 50.0",
      })
  void what_only_the_reader_can_refuse(String reason, String from, String to) {
    String mutated = removedOrReplaced(Samples.complete(), from, to);

    assertThat(Samples.problems(mutated)).describedAs("reader").isNotEmpty();
    assertThat(errors(mutated)).describedAs("schema").isEmpty();
  }

  @Test
  void the_same_vocabulary_gives_the_same_text() {
    assertThat(DocumentSchema.of(Vocabulary.installed()))
        .isEqualTo(DocumentSchema.of(Vocabulary.installed()))
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void a_host_s_facts_are_in_the_schema_of_its_vocabulary() {
    assertThat(DocumentSchema.of(FactArbitraries.VOCABULARY))
        .contains("fact.test.days.one", "nl: Een dag / en: A day");
  }

  /**
   * Replaces the first place; a line of which nothing is left goes, unless it starts an element.
   */
  private static String removedOrReplaced(String text, String from, String to) {
    int at = text.indexOf(from);
    assertThat(at).isNotNegative();
    return (text.substring(0, at) + to.replace('¶', '\n') + text.substring(at + from.length()))
        .replaceAll("(?m)^ +\\n", "");
  }

  private static List<com.networknt.schema.Error> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }
}
