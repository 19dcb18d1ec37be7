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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsFileTest {

  private static final Service SERVICE = Samples.read(Samples.complete()).service();

  private static final String GOOD =
      """
      explanations:
        - check: CVK-9.03
          service: %s
          functionality: streaks
          reason: planned
          words: Next version.
          owner: J. Jansen
          approver: M. de Wit
          date: 2026-06-01
          valid-until: 2026-09-01
          mitigation: streaks/daily-cap
      """
          .formatted(SERVICE.id());

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
            "4 explanations[0].functionality There is no functionality \"streks\". Did you mean"
                + " \"streaks\"?",
            "11 explanations[0].mitigation There is no measure \"streaks/daily-cup\". Did you mean"
                + " \"streaks/daily-cap\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "complusion, 'Did you mean \"compulsion\"?'",
    "streaks/compulsion, 'Did you mean \"compulsion\"?'",
    "feed, 'There are: compulsion, friendship, off-by-default, daily-cap.'",
  })
  void what_it_is_about_is_an_effect_or_measure_of_its_functionality(String about, String remedy)
      throws IOException {
    String streaks = "functionality: streaks\n    about: " + about + "\n    reason: planned";
    String alone = GOOD.replace("functionality: streaks\n    reason: planned", streaks);
    String document =
        Samples.complete().replace("    about: compulsion\n", "    about: " + about + "\n");
    String told = "There is no effect or measure \"" + about + "\". " + remedy;

    assertThat(problems(alone))
        .extracting(problem -> problem.line() + " " + problem.path() + " " + problem.message())
        .containsExactly("5 explanations[0].about " + told);
    assertThat(
            catchThrowableOfType(
                    DocumentException.class,
                    () -> DocumentReader.standard().read(document, Format.YAML))
                .problems())
        .extracting(problem -> problem.path() + " " + problem.message())
        .containsExactly("explanations[0].about " + told);
  }

  @ParameterizedTest
  @CsvSource({"streaks, compulsion", "streaks, daily-cap", "snap, class-6b", "snap, assessor"})
  void of_the_service_it_is_whatever_a_check_tells_apart(String functionality, String about)
      throws IOException {
    String alone =
        GOOD.replace(
            "functionality: streaks\n",
            "functionality: " + functionality + "\n    about: " + about + "\n");

    assertThat(read(alone, DocumentReader.standard()))
        .singleElement()
        .extracting(Explanation::about)
        .isEqualTo(about);
  }

  @Test
  void where_its_functionality_does_not_exist_only_that_is_told() throws IOException {
    assertThat(
            problems(
                GOOD.replace(
                    "functionality: streaks\n", "functionality: class-6b\n    about: nothing\n")))
        .extracting(DocumentProblem::path)
        .containsExactly("explanations[0].functionality");
  }

  @Test
  void each_names_its_service_and_is_refused_with_its_place_and_what_to_write() throws IOException {
    String nameless = GOOD.replace("    service: " + SERVICE.id() + "\n", "");
    String missing =
        "The field \"service\" is missing. In a file of explanations alone each says of which service"
            + " it is: service: ";
    DocumentReader dutch = DocumentReader.standard().in(Locale.forLanguageTag("nl"));

    assertThat(problems(nameless))
        .extracting(problem -> problem.line() + " " + problem.path() + " " + problem.message())
        .containsExactly("2 explanations[0] " + missing + SERVICE.id() + ".");
    assertThat(
            catchThrowableOfType(
                    DocumentException.class,
                    () -> DocumentReader.standard().readExplanations(file(nameless)))
                .problems())
        .extracting(problem -> problem.line() + " " + problem.path() + " " + problem.message())
        .containsExactly("2 explanations[0] " + missing + "and the id of the service.");
    assertThat(problems(nameless, dutch).get(0).message())
        .isEqualTo(
            "Het veld \"service\" ontbreekt. In een bestand met alleen uitleg zegt elke uitleg van"
                + " welke dienst die is: service: "
                + SERVICE.id()
                + ".");
    assertThat(problems(GOOD.replace("service: " + SERVICE.id(), "service:")))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("3 explanations[0].service");
  }

  @Test
  void one_that_names_no_service_does_not_hide_what_else_is_wrong_with_it() throws IOException {
    String broken =
        GOOD.replace("    service: " + SERVICE.id() + "\n", "")
            .replace("functionality: streaks", "functionality: streks")
            .replace("owner: J. Jansen", "owner: M. de Wit");

    assertThat(problems(broken))
        .extracting(DocumentProblem::path)
        .containsExactly("explanations[0]", "explanations[0].approver");
  }

  @Test
  void one_person_in_two_roles_is_refused_in_a_file_and_in_a_document() throws IOException {
    String alone =
        GOOD.replace("J. Jansen", "R. Vos (product A)").replace("M. de Wit", "R. Vos (board)");
    String document =
        "kia: 1\nservice: { id: app, name: App, kind: social }\n"
            + alone
                .replace("service: " + SERVICE.id(), "service: app")
                .replace("functionality: streaks", "functionality: app")
                .replace("mitigation: streaks/daily-cap", "alternative: It stops.");

    assertThat(problems(alone))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("8 explanations[0].approver");
    assertThat(
            catchThrowableOfType(
                    DocumentException.class,
                    () -> DocumentReader.standard().read(document, Format.YAML))
                .problems())
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("10 explanations[0].approver");
  }

  @Test
  void one_that_cannot_be_read_does_not_hide_what_is_wrong_with_the_next() throws IOException {
    String second =
        GOOD.substring(GOOD.indexOf("  - ")).replace("functionality: streaks", "functionality: x");
    String broken = GOOD.replace("reason: planned", "reason: plannd") + second;

    assertThat(problems(broken))
        .extracting(problem -> problem.line() + " " + problem.path())
        .containsExactly("5 explanations[0].reason", "14 explanations[1].functionality");
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
        .containsExactly("5 explanations[0].reason", "12 explanations[1].check");
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
