package io.github.kiasdk.review;

import static io.github.kiasdk.review.Reviewed.CODE;
import static io.github.kiasdk.review.Reviewed.FEED;
import static io.github.kiasdk.review.Reviewed.STREAK;
import static io.github.kiasdk.review.Reviewed.STREAKS;
import static io.github.kiasdk.review.Reviewed.TODAY;
import static io.github.kiasdk.review.Reviewed.explanation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentProblem;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations in documents and in files beside them. */
class DocumentExplanationsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final DocumentExplanations ALONE = DocumentExplanations.of(CODE);

  private static final Explanation IN_DOCUMENT = explanation(STREAKS, "streaks");

  private static final KiaDocument APP = document("app", "App", List.of(IN_DOCUMENT), STREAK, FEED);

  private static final KiaDocument OTHER = document("other", "Other", List.of(), STREAK);

  @TempDir private Path directory;

  @Test
  void those_in_documents_count_for_their_own_document_only() {
    List<Explanations> all = ALONE.of(List.of(OTHER, APP));

    assertThat(all)
        .extracting(Explanations::counting)
        .containsExactly(List.of(), List.of(IN_DOCUMENT));
    assertThat(all.get(1).proposed()).isEmpty();
  }

  @Test
  void a_file_beside_them_holds_those_of_several_services_and_each_counts_once()
      throws IOException {
    Path file =
        file("all.yaml", written("CVK-9.01", "app", "feed"), written(STREAKS, "other", "streaks"));
    Path again = file("again.yaml", written("CVK-9.01", "app", "feed"));

    List<Explanations> all = ALONE.beside(List.of(file, again)).of(List.of(APP, OTHER));

    assertThat(checks(all.get(0).counting())).containsExactly(STREAKS, "CVK-9.01");
    assertThat(checks(all.get(1).counting())).containsExactly(STREAKS);
    assertThat(all.get(1).counting().get(0).service()).isEqualTo("other");
  }

  @Test
  void a_document_beside_them_gives_those_of_its_service() throws IOException {
    Path document = written(APP);

    List<Explanations> all =
        ALONE
            .beside(List.of(document))
            .of(List.of(OTHER, document("app", "App", List.of(), STREAK)));

    assertThat(all.get(0).counting()).isEmpty();
    assertThat(all.get(1).counting()).containsExactly(IN_DOCUMENT);
  }

  @Test
  void against_a_base_only_what_stood_there_counts_and_without_one_all_does() throws IOException {
    Path file = file("all.yaml", written("CVK-9.01", "app", "feed"));
    Path base = written(APP);
    DocumentExplanations beside = ALONE.beside(List.of(file));

    Explanations changed = beside.comparedTo(List.of(base)).of(List.of(APP)).get(0);
    Explanations inBase = beside.comparedTo(List.of(base, file)).of(List.of(APP)).get(0);
    Explanations without = beside.comparedTo(List.of()).of(List.of(APP)).get(0);

    assertThat(changed.counting()).containsExactly(IN_DOCUMENT);
    assertThat(checks(changed.proposed())).containsExactly("CVK-9.01");
    assertThat(inBase.counting()).hasSize(2);
    assertThat(inBase.proposed()).isEmpty();
    assertThat(without.counting()).hasSize(2);
    assertThat(without.proposed()).isEmpty();
  }

  @Test
  void a_base_may_speak_of_what_is_gone_and_the_files_of_now_may_not() throws IOException {
    Path file = file("all.yaml", written("CVK-9.01", "app", "gone"));

    assertThat(ALONE.comparedTo(List.of(file)).of(List.of(APP)).get(0).counting()).isEmpty();
    assertThatThrownBy(() -> ALONE.beside(List.of(file)).of(List.of(APP)))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void every_file_that_is_wrong_is_told_the_first_with_the_others_behind_it() throws IOException {
    Path unknown = file("unknown.yaml", written("CVK-9.30", "app", "streaks"));
    Path absent = directory.resolve("absent.yaml");
    Path base = directory.resolve("base.yaml");
    DocumentExplanations asked =
        ALONE.in(DUTCH).beside(List.of(unknown, absent)).comparedTo(List.of(base));

    DocumentException refused =
        catchThrowableOfType(DocumentException.class, () -> asked.of(List.of(APP)));

    assertThat(refused.problems())
        .extracting(DocumentProblem::message)
        .containsExactly("Er is geen toets \"CVK-9.30\". Bedoel je CVK-9.03?");
    assertThat(refused.getSuppressed())
        .hasSize(2)
        .hasOnlyElementsOfType(DocumentException.class)
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            first -> assertThat(first).contains("absent.yaml"),
            second -> assertThat(second).contains("base.yaml"));
  }

  @Test
  void the_reader_refuses_what_fits_no_check_or_exceeds_what_was_agreed() throws IOException {
    Path unknown =
        written(document("odd", "Odd", List.of(explanation("CVK-9.30", "streaks")), STREAK));
    Path one = written(APP);

    assertThatThrownBy(() -> ALONE.reader().read(unknown))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("There is no check \"CVK-9.30\"");
    assertThat(ALONE.atMost(1).reader().read(one).explanations()).hasSize(1);
    assertThatThrownBy(() -> ALONE.atMost(0).in(DUTCH).reader().read(one))
        .hasMessageContaining("hooguit 0 is afgesproken");
  }

  @Test
  void too_many_in_a_document_and_its_files_together_name_the_service() throws IOException {
    Path file = file("all.yaml", written("CVK-9.01", "app", "feed"));
    DocumentExplanations one = ALONE.atMost(1).beside(List.of(file));

    DescriptionException refused =
        catchThrowableOfType(DescriptionException.class, () -> one.of(List.of(OTHER, APP)));

    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message().nl()).startsWith("App  Hier staat 2 keer uitleg");
              assertThat(problem.message().en()).startsWith("App  There are 2 explanations here");
            });
    assertThat(one.atMost(2).of(List.of(OTHER, APP))).hasSize(2);
  }

  @Test
  void two_services_with_one_id_cannot_share_a_file_and_each_can_hold_its_own() throws IOException {
    KiaDocument same = document("app", "Same", List.of(), STREAK, FEED);
    Path file = file("all.yaml", written("CVK-9.01", "app", "feed"));

    assertThat(ALONE.of(List.of(APP, same))).hasSize(2);
    for (DocumentExplanations shared :
        List.of(ALONE.beside(List.of(file)), ALONE.comparedTo(List.of(file)))) {
      DescriptionException refused =
          catchThrowableOfType(DescriptionException.class, () -> shared.of(List.of(APP, same)));

      assertThat(refused.problems()).isEqualTo(alike(APP, same)).hasSize(1);
    }
  }

  @Test
  void services_with_one_id_are_told_in_both_languages() {
    assertThat(alike(APP, OTHER)).isEmpty();
    assertThat(alike(APP, OTHER, document("other", "Third", List.of(), STREAK)))
        .extracting(Problem::message)
        .containsExactly(
            new LocalizedText(
                "\"other\" is de id van twee diensten: Other en Third. Uitleg en baselines houden die"
                    + " niet uit elkaar: geef elk een eigen id, of toets ze een voor een.",
                "\"other\" is the id of two services: Other and Third. Explanations and baselines"
                    + " cannot tell them apart: give each an id of its own, or check them one by"
                    + " one."));
  }

  private static List<Problem> alike(KiaDocument... documents) {
    return DocumentExplanations.alike(
        List.of(documents).stream().map(KiaDocument::service).toList());
  }

  private static List<String> checks(List<Explanation> explanations) {
    return explanations.stream().map(Explanation::check).toList();
  }

  private static KiaDocument document(
      String id, String name, List<Explanation> explanations, Functionality... parts) {
    Service.Builder service = Service.of(ServiceKind.SOCIAL, id, name).forAges(13, 17);
    for (Functionality part : parts) {
      service.functionality(part);
    }
    return new KiaDocument(service.build(), null, List.of(), explanations);
  }

  private Path written(KiaDocument document) throws IOException {
    return Files.writeString(
        directory.resolve(document.service().id() + ".yaml"),
        DocumentWriter.standard().write(document, Format.YAML));
  }

  private Path file(String name, String... explanations) throws IOException {
    return Files.writeString(
        directory.resolve(name), "explanations:\n" + String.join("", explanations));
  }

  private static String written(String check, String service, String functionality) {
    return """
          - check: %s
            service: %s
            functionality: %s
            reason: planned
            words: It goes in the next version.
            owner: R. Vos
            approver: M. Smit
            date: %s
            valid-until: %s
            alternative: The counter stops in holidays.
        """
        .formatted(check, service, functionality, TODAY.minusDays(9), TODAY.plusDays(9));
  }
}
