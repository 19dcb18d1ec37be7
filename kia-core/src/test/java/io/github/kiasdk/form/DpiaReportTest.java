package io.github.kiasdk.form;

import static io.github.kiasdk.form.Exports.DPIA;
import static io.github.kiasdk.form.Exports.evidence;
import static io.github.kiasdk.form.Exports.reason;
import static io.github.kiasdk.form.Exports.row;
import static io.github.kiasdk.form.Exports.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.fact.Item;
import io.github.kiasdk.vocabulary.Dpia;
import io.github.kiasdk.vocabulary.Dpia.Residual;
import io.github.kiasdk.vocabulary.Dpia.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DpiaReportTest {

  private static final FormImport FULL =
      FormReader.standard().read(Exports.file("dpia.json"), "export");

  @Test
  void a_final_and_signed_dpia_was_done_on_the_day_of_the_last_signature() {
    assertThat(value(FULL, Dpia.DONE)).isTrue();
    assertThat(value(FULL, Dpia.RENEWED)).isEqualTo("2026-03-15");
    assertThat(value(FULL, Dpia.DATE)).isEqualTo("2026-03-15");
    assertThat(evidence(FULL, Dpia.DATE).date()).isEqualTo("2026-03-01");
    assertThat(evidence(FULL, Dpia.DONE).title())
        .isEqualTo("DPIA of the Dutch central government 3.0, export of 2026-04-02, question 19.2");
  }

  @Test
  void risks_are_taken_over_with_the_measures_that_name_them() {
    List<Item> risks = value(FULL, Dpia.RISKS);

    assertThat(risks)
        .extracting(Item::id)
        .containsExactly(
            "Een ander ziet de cijfers van een leerling.",
            "Een leerling wordt gevolgd.",
            "Gegevens lekken.");
    assertThat(risks.get(0).facts().valueAt(Dpia.MEASURE, 12))
        .isEqualTo("Na vijf minuten vraagt de app om een code.");
    assertThat(risks.get(0).facts().valueAt(Dpia.RESIDUAL, 12)).isEqualTo(Residual.LOW);
    assertThat(risks.get(1).facts().isEmpty()).isTrue();
    assertThat(risks.get(2).facts().valueAt(Dpia.MEASURE, 12))
        .isEqualTo("Versleuteling.\nElk jaar een test.");
    assertThat(evidence(FULL, Dpia.RISKS).note()).contains("all data subjects");
    assertThat(evidence(FULL, Dpia.RISKS).date()).isEqualTo("2026-01-20");
  }

  @Test
  void a_level_that_measures_do_not_agree_on_stays_undeclared() {
    assertThat(value(FULL, Dpia.RISKS).get(2).facts().declares(Dpia.RESIDUAL)).isFalse();
    assertThat(reason(FULL, "17.1.4")).contains("different levels");
  }

  @Test
  void steps_are_taken_over_where_the_user_marked_the_sections_as_complete() {
    assertThat(value(FULL, Dpia.STEPS)).containsExactly(Step.values());
    assertThat(reason(FULL, "14.1")).contains("counts for dpia.steps");
  }

  @Test
  void a_step_is_out_if_its_section_is_empty_and_uncertain_if_it_is_not_marked() {
    FormImport empty =
        Exports.of(DPIA).with("1.1", "Een app.").with("14.1", "Nodig.").completed("1", "14").read();
    FormImport unmarked =
        Exports.of(DPIA).with("1.1", "Een app.").with("14.1", "Nodig.").completed("14").read();

    assertThat(value(empty, Dpia.STEPS))
        .containsExactly(Step.NEED, Step.NECESSITY_AND_PROPORTIONALITY);
    assertThat(value(unmarked, Dpia.STEPS)).isNull();
    assertThat(reason(unmarked, "14.1")).contains("not certain of every step");
  }

  @Test
  void a_draft_was_not_done_yet_but_names_its_risks() {
    FormImport draft =
        Exports.of(DPIA)
            .with("19.2", "concept")
            .rows("20.1", row("20.1.6", "2026-03-01"))
            .rows("16.1", row("16.1.1", "Gegevens lekken."))
            .read();

    assertThat(value(draft, Dpia.DONE)).isNull();
    assertThat(value(draft, Dpia.RENEWED)).isNull();
    assertThat(value(draft, Dpia.RISKS)).containsExactly(Item.item("Gegevens lekken."));
    assertThat(evidence(draft, Dpia.RISKS).note()).endsWith("the DPIA is not final yet.");
    assertThat(reason(draft, "19.2")).contains("not final");
  }

  @Test
  void a_day_of_adoption_that_is_not_certain_is_not_taken_over() {
    Object[] signed = row("20.1.4", "Sam", "20.1.6", "2026-03-01");

    assertThat(renewed(signed, row("20.1.4", "Noor"))).as("not signed by all").isNull();
    assertThat(renewed(row("20.1.6", "maart"))).as("no date").isNull();
    assertThat(renewed(row("20.1.6", "2026-12-01"))).as("a plan").isNull();
    assertThat(renewed(signed)).isEqualTo("2026-03-01");
    FormImport changed =
        finalOne().rows("20.1", signed).rows("19.1", row("19.1.2", "2026-03-05")).read();
    assertThat(value(changed, Dpia.RENEWED)).as("changed after it was signed").isNull();
    assertThat(reason(changed, "20.1.6")).contains("a version is later");
    FormImport slip = finalOne().rows("20.1", new Object[][] {row("20.1.6", "1026-03-01")}).read();
    assertThat(value(slip, Dpia.RENEWED)).as("no day of a document").isNull();
    assertThat(reason(slip, "20.1.6")).startsWith("The day 1026-03-01 is not possible here.");
    FormImport later =
        finalOne().rows("20.1", signed).rows("19.1", row("19.1.2", "2206-03-05")).read();
    assertThat(value(later, Dpia.RENEWED)).isNull();
    assertThat(reason(later, "19.1.2")).startsWith("The day 2206-03-05 is not possible here.");
  }

  @Test
  void only_the_only_first_version_tells_when_it_was_first_done() {
    Object[] signed = row("20.1.6", "2026-03-01");

    assertThat(first(row("19.1.1", "versie 1.0", "19.1.2", "2026-02-01"))).isEqualTo("2026-03-01");
    assertThat(first(row("19.1.1", "2.1", "19.1.2", "2026-02-01"))).isNull();
    assertThat(first(row("19.1.1", "1.0"), row("19.1.1", "2.0"))).isNull();
    assertThat(value(finalOne().rows("20.1", signed).read(), Dpia.DATE)).isNull();
  }

  @Test
  void risks_with_the_same_words_have_no_measure_of_their_own() {
    FormImport twins =
        Exports.of(DPIA)
            .rows("16.1", row("16.1.1", "Lek."), row("16.1.1", "Lek."), row("16.1.3", "laag"))
            .rows("17.1", row("17.1.1", List.of("Lek."), "17.1.3", "Slot.", "17.1.4", "laag"))
            .read();

    assertThat(value(twins, Dpia.RISKS))
        .containsExactly(Item.item("Lek."), Item.item("Lek. (2)"), Item.item("16.1[2]"));
    assertThat(reason(twins, "17.1.3")).contains("cannot be tied to one risk");
  }

  @Test
  void a_measure_that_is_too_long_and_a_level_that_is_not_known_stay_undeclared() {
    FormImport started =
        Exports.of(DPIA)
            .rows("16.1", row("16.1.1", "Lek."))
            .rows("17.1", row("17.1.1", "Lek.", "17.1.3", "x".repeat(2001), "17.1.4", "gemiddeld"))
            .read();

    assertThat(value(started, Dpia.RISKS)).containsExactly(Item.item("Lek."));
    assertThat(reason(started, "17.1.3")).contains("too long");
  }

  @Test
  void more_risks_than_a_document_can_hold_are_left() {
    Object[][] many =
        IntStream.range(0, 101)
            .mapToObj(i -> row("16.1.1", "Risico " + i))
            .toArray(Object[][]::new);

    FormImport started = Exports.of(DPIA).rows("16.1", many).read();

    assertThat(value(started, Dpia.RISKS)).isNull();
    assertThat(reason(started, "16.1.1")).contains("too many risks");
  }

  @Test
  void free_text_and_names_are_never_taken_over() {
    assertThat(value(FULL, Dpia.CONSULTATION)).isNull();
    assertThat(value(FULL, Dpia.PRIOR_CONSULTATION)).isNull();
    assertThat(reason(FULL, "7.1.1")).contains("dpia.consultation");
    assertThat(reason(FULL, "17.1.5")).contains("dpia.prior-consultation");
    assertThat(reason(FULL, "20.1.4")).contains("Names of people");
    assertThat(DocumentWriter.standard().write(FULL.document(), Format.YAML))
        .doesNotContain("Sam Voorbeeld", "Noor Voorbeeld");
  }

  @Property(tries = 200)
  void whatever_risks_and_measures_say_the_document_reads_back_the_same(
      @ForAll @StringLength(min = 1, max = 400) String risk,
      @ForAll @StringLength(max = 400) String measure) {
    FormImport started =
        Exports.of(DPIA)
            .rows("16.1", row("16.1.1", risk), row("16.1.1", risk + "."))
            .rows("17.1", row("17.1.1", List.of(risk), "17.1.3", measure, "17.1.4", "hoog"))
            .read();

    for (Format format : Format.values()) {
      String written = DocumentWriter.standard().write(started.document(), format);
      assertThat(DocumentReader.standard().read(written, format)).isEqualTo(started.document());
    }
  }

  private static Exports finalOne() {
    return Exports.of(DPIA).with("19.2", "definitief");
  }

  private static @Nullable LocalDate renewed(Object[]... signatures) {
    return value(finalOne().rows("20.1", signatures).read(), Dpia.RENEWED);
  }

  private static @Nullable LocalDate first(Object[]... versions) {
    Exports export = finalOne().rows("20.1", new Object[][] {row("20.1.6", "2026-03-01")});
    return value(export.rows("19.1", versions).read(), Dpia.DATE);
  }
}
