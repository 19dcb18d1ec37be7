package io.github.kiasdk.form;

import static io.github.kiasdk.form.Exports.PRE_SCAN;
import static io.github.kiasdk.form.Exports.evidence;
import static io.github.kiasdk.form.Exports.reason;
import static io.github.kiasdk.form.Exports.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreScanTest {

  @Test
  void an_export_becomes_a_document_that_reads_back_as_it_was_written(@TempDir Path directory)
      throws IOException {
    Path file =
        Files.writeString(directory.resolve("Rooster & zo.json"), Exports.file("prescan.json"));

    FormImport started = FormReader.standard().read(file);

    Service service = started.document().service();
    assertThat(started.form()).isEqualTo(Form.PRE_SCAN);
    assertThat(service.id()).isEqualTo("rooster-zo");
    assertThat(service.name()).isEqualTo("Rooster & zo");
    assertThat(service.kind()).isEqualTo(ServiceKind.OTHER);
    assertThat(service.referenceDate()).isEqualTo("2026-04-02");
    assertThat(service.notice().en()).contains("DPIA pre-scan (2.0)", "name, id or kind");
    assertThat(service.functionalities()).isEmpty();
    String yaml = DocumentWriter.standard().write(started.document(), Format.YAML);
    assertThat(DocumentReader.standard().read(yaml, Format.YAML)).isEqualTo(started.document());
    assertThat(yaml).doesNotContain("Robin");
  }

  @Test
  void a_service_meant_for_children_is_taken_over_with_the_day_of_the_answer_as_evidence() {
    FormImport started = FormReader.standard().read(Exports.file("prescan.json"), "export");

    assertThat(value(started, Audience.AIMED_AT_CHILDREN)).isTrue();
    assertThat(evidence(started, Audience.AIMED_AT_CHILDREN).title())
        .isEqualTo("DPIA pre-scan 2.0, export of 2026-04-02, question 7.1.2");
    // Half past midnight in Amsterdam: days are those of the tool's users.
    assertThat(evidence(started, Audience.AIMED_AT_CHILDREN).date()).isEqualTo("2026-02-04");
    assertThat(started.exported()).isEqualTo(LocalDate.of(2026, 4, 2));
    assertThat(started.taken())
        .extracting(FormImport.Taken::field)
        .containsExactly("service.reference-date", "service.facts.audience.aimed-at-children");
  }

  @Test
  void every_answer_that_is_not_taken_over_has_a_reason_and_cleared_ones_are_not_answers() {
    FormImport started = FormReader.standard().read(Exports.file("prescan.json"), "export");

    assertThat(started.left())
        .extracting(FormImport.Left::question)
        .containsExactly(
            "0.1", "0.2", "0.3", "0.4", "0.5.1", "1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.4.1",
            "1.5.1", "1.5.3", "1.5.4", "2.1.1", "4.1", "5.1.1", "6.1.1", "6.1.2", "7.1.1");
    assertThat(reason(started, "1.4.1")).contains("audience.likely-child-use");
    assertThat(reason(started, "0.1")).isEqualTo("No fact in a KIA document asks this.");
  }

  @Test
  void evidence_is_in_the_language_of_the_reader() {
    FormImport started =
        FormReader.standard().in(Exports.DUTCH).read(Exports.file("prescan.json"), "export");

    assertThat(evidence(started, Audience.AIMED_AT_CHILDREN).title())
        .isEqualTo("Pre-scan DPIA 2.0, export van 2026-04-02, vraag 7.1.2");
  }

  @Test
  void not_primarily_for_children_says_nothing_about_being_aimed_at_them() {
    FormImport started = Exports.of(PRE_SCAN).with("7.1.1", "true").with("7.1.2", "false").read();

    assertThat(value(started, Audience.AIMED_AT_CHILDREN)).isNull();
    assertThat(reason(started, "7.1.2")).contains("can still be for children too");
  }

  @Test
  void who_cannot_show_that_children_stay_out_is_not_effectively_for_adults() {
    FormImport started =
        Exports.of(PRE_SCAN)
            .with("7.1.1", "true")
            .with("7.1.2", "false")
            .with("7.1.3", "false")
            .read();

    assertThat(value(started, AgeAssurance.EFFECTIVE_18PLUS)).isFalse();
    assertThat(evidence(started, AgeAssurance.EFFECTIVE_18PLUS).note()).contains("cannot be shown");
    assertThat(value(started, Audience.LIKELY_CHILD_USE)).isNull();
  }

  @Test
  void who_claims_to_can_show_it_has_not_shown_it() {
    FormImport started =
        Exports.of(PRE_SCAN)
            .with("7.1.1", "true")
            .with("7.1.2", "false")
            .with("7.1.3", "true")
            .read();

    assertThat(started.document().service().facts().isEmpty()).isTrue();
    assertThat(reason(started, "7.1.3")).contains("does not show it yet");
  }

  @Test
  void an_answer_to_a_question_that_was_not_asked_says_nothing() {
    FormImport noService = Exports.of(PRE_SCAN).with("7.1.1", "false").with("7.1.2", "true").read();
    FormImport forChildren =
        Exports.of(PRE_SCAN)
            .with("7.1.1", "true")
            .with("7.1.2", "true")
            .with("7.1.3", "false")
            .read();

    assertThat(noService.document().service().facts().isEmpty()).isTrue();
    assertThat(reason(noService, "7.1.2")).contains("not asked");
    assertThat(value(forChildren, AgeAssurance.EFFECTIVE_18PLUS)).isNull();
    assertThat(reason(forChildren, "7.1.3")).contains("not asked");
  }

  @Test
  void answers_and_questions_that_are_not_known_are_left() {
    FormImport started =
        Exports.of(PRE_SCAN)
            .with("7.1.1", "true")
            .with("7.1.2", "soms")
            .with("9.1", "x")
            .with("10.1", "y")
            .read();

    assertThat(value(started, Audience.AIMED_AT_CHILDREN)).isNull();
    assertThat(reason(started, "7.1.2")).startsWith("This answer is not known here");
    assertThat(reason(started, "9.1")).startsWith("This question is not known here");
    assertThat(started.left())
        .extracting(FormImport.Left::question)
        .isEqualTo(List.of("7.1.1", "7.1.2", "9.1", "10.1"));
  }

  @Test
  void an_export_without_answers_gives_a_document_without_facts() {
    FormImport started = Exports.of(PRE_SCAN).read();

    assertThat(started.document().service().facts().isEmpty()).isTrue();
    assertThat(started.left()).isEmpty();
  }
}
