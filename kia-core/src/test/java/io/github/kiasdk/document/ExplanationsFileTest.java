package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationsFileTest {

  private static final Service SERVICE = Samples.read(Samples.complete()).service();

  private static final String GOOD =
      """
      explanations:
        - check: CVK-9.03
          functionality: streaks
          reason: planned
          words: Next version.
          owner: J. Jansen
          approver: M. de Wit
          date: 2026-06-01
          valid-until: 2026-09-01
          mitigation: streaks/daily-cap
      """;

  @TempDir private Path directory;

  @Test
  void a_file_of_its_own_gives_what_a_document_gives() throws IOException {
    List<Explanation> read = read(GOOD, DocumentReader.standard());

    assertThat(read).singleElement();
    assertThat(read.get(0).reason()).isEqualTo(ExplanationReason.PLANNED);
    assertThat(read.get(0).mitigation()).isEqualTo("streaks/daily-cap");
    assertThat(Samples.read(Samples.complete()).explanations())
        .singleElement()
        .extracting(Explanation::check)
        .isEqualTo("CVK-9.03");
  }

  @Test
  void what_refers_to_nothing_is_told_with_its_place_and_what_was_meant() throws IOException {
    assertThat(
            problems(
                GOOD.replace("functionality: streaks", "functionality: streks")
                    .replace("streaks/daily-cap", "streaks/daily-cup")))
        .extracting(problem -> problem.line() + " " + problem.path() + " " + problem.message())
        .containsExactly(
            "3 explanations[0].functionality There is no functionality \"streks\". Did you mean"
                + " \"streaks\"?",
            "10 explanations[0].mitigation There is no measure \"streaks/daily-cup\". Did you mean"
                + " \"streaks/daily-cap\"?");
  }

  @Test
  void one_person_in_two_roles_is_refused_in_a_file_and_in_a_document() throws IOException {
    String alone =
        GOOD.replace("J. Jansen", "R. Vos (product A)").replace("M. de Wit", "R. Vos (board)");
    String document =
        "kia: 1\nservice: { id: app, name: App, kind: social }\n"
            + alone
                .replace("functionality: streaks", "functionality: app")
                .replace("mitigation: streaks/daily-cap", "alternative: It stops.");

    assertThat(problems(alone))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("7 explanations[0].approver");
    assertThat(
            catchThrowableOfType(
                    DocumentException.class,
                    () -> DocumentReader.standard().read(document, Format.YAML))
                .problems())
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("9 explanations[0].approver");
  }

  @Test
  void one_that_cannot_be_read_does_not_hide_what_is_wrong_with_the_next() throws IOException {
    String second =
        GOOD.substring(GOOD.indexOf("  - ")).replace("functionality: streaks", "functionality: x");
    String broken = GOOD.replace("reason: planned", "reason: plannd") + second;

    assertThat(problems(broken))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("4 explanations[0].reason", "12 explanations[1].functionality");
  }

  @Test
  void anything_but_explanations_is_refused() throws IOException {
    assertThat(problems("judgements: []\n"))
        .extracting(DocumentProblem::path)
        .containsExactlyInAnyOrder("judgements", "");
    assertThat(problems(GOOD.replace("owner:", "ower:")))
        .anySatisfy(problem -> assertThat(problem.message()).contains("Did you mean \"owner\"?"));
  }

  @Test
  void a_rule_of_the_caller_is_told_at_the_place_of_the_explanation() throws IOException {
    DocumentReader reader =
        DocumentReader.standard()
            .refusingExplanations(
                explanations -> {
                  List<Problem> wrong = new ArrayList<>();
                  for (int i = 0; i < explanations.size(); i++) {
                    if (explanations.get(i).check().startsWith("CVK-7")) {
                      wrong.add(
                          new Problem(
                              "explanations/" + i + "/check", LocalizedText.same("Not this one.")));
                    }
                  }
                  return wrong;
                });
    String refused =
        GOOD.replace("reason: planned", "reason: x")
            + GOOD.substring(GOOD.indexOf("  - ")).replace("9.03", "7.01");

    assertThat(problems(refused, reader))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("4 explanations[0].reason", "11 explanations[1].check");
    assertThat(read(GOOD, reader)).hasSize(1);

    DocumentException inDocument =
        catchThrowableOfType(
            DocumentException.class,
            () ->
                reader.read(
                    Samples.complete().replace("check: CVK-9.03", "check: CVK-7.03"), Format.YAML));
    assertThat(inDocument.problems())
        .singleElement()
        .extracting(DocumentProblem::path)
        .isEqualTo("explanations[0].check");
  }

  @Test
  void a_description_is_told_from_a_file_of_explanations_even_if_something_in_it_is_wrong()
      throws IOException {
    DocumentReader reader = DocumentReader.standard();
    for (String text : List.of(Samples.complete(), "kia: 7\n", "service: none\n")) {
      assertThat(reader.isDocument(file(text))).as(text).isTrue();
    }
    for (String text : List.of(GOOD, "explanations: []\n", "- kia\n", "kia: [\n", "")) {
      assertThat(reader.isDocument(file(text))).as(text).isFalse();
    }
    assertThat(reader.isDocument(directory.resolve("absent.yaml"))).isFalse();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("some.yaml"), text);
  }

  private List<Explanation> read(String text, DocumentReader reader) throws IOException {
    Path file = Files.writeString(directory.resolve("explanations.yaml"), text);
    return reader.readExplanations(file, List.of(SERVICE));
  }

  private List<DocumentProblem> problems(String text) throws IOException {
    return problems(text, DocumentReader.standard());
  }

  private List<DocumentProblem> problems(String text, DocumentReader reader) throws IOException {
    Path file = Files.writeString(directory.resolve("explanations.yaml"), text);
    return catchThrowableOfType(
            DocumentException.class, () -> reader.readExplanations(file, List.of(SERVICE)))
        .problems();
  }
}
