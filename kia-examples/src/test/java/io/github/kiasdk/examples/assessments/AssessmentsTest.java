package io.github.kiasdk.examples.assessments;

import static io.github.kiasdk.examples.assessments.WorkedExample.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.DocumentSchema;
import io.github.kiasdk.document.DocumentWriter;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

class AssessmentsTest {

  private static final Path FOLDER = Path.of("assessments");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.standard(), InputFormat.JSON);

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void there_are_eight_services_that_exist_and_one_that_does_not() throws IOException {
    assertThat(all())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "exemplary.yaml",
            "fortnite.yaml",
            "instagram.yaml",
            "minecraft.yaml",
            "netflix.yaml",
            "roblox.yaml",
            "snapchat.yaml",
            "tiktok.yaml",
            "youtube.yaml");
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_is_valid_under_the_schema_as_it_stands(Path file) throws IOException {
    assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_reads_back_as_an_equal_value(Path file) {
    KiaDocument document = read(file);
    String written = DocumentWriter.standard().write(document, Format.YAML);

    assertThat(DocumentReader.standard().read(written, Format.YAML)).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("all")
  void its_fields_stand_in_the_order_in_which_documents_are_written(Path file) throws IOException {
    String written = DocumentWriter.standard().write(read(file), Format.YAML);

    assertThat(names(Files.readString(file))).isEqualTo(names(written));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_check_breaks_on_it(Path file) {
    assertThat(check(file).with(Outcome.ERROR)).isEmpty();
    assertThat(checkMethod(file).with(Outcome.ERROR)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_says_whose_finding_it_is_not(Path file) {
    LocalizedText notice = read(file).service().notice();

    assertThat(notice).isNotNull();
    assertThat(notice.en()).contains("not a finding of the government, Berenschot or Leiden");
    assertThat(notice.nl()).contains("geen bevinding van de overheid, Berenschot");
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_effect_without_a_source_has_low_certainty(Path file) {
    assertThat(read(file).service().functionalities())
        .flatExtracting(Functionality::effects)
        .filteredOn(effect -> effect.evidence().isEmpty())
        .allSatisfy(effect -> assertThat(effect.certainty()).isEqualTo(Certainty.LOW));
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_effect_is_surer_than_its_sources_allow(Path file) {
    assertThat(read(file).service().functionalities())
        .flatExtracting(Functionality::effects)
        .allSatisfy(
            effect ->
                assertThat(effect.certainty())
                    .isNotNull()
                    .isGreaterThanOrEqualTo(Certainty.supportedBy(effect.evidence())));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_measure_without_a_source_is_a_proposal(Path file) {
    assertThat(read(file).service().functionalities())
        .flatExtracting(Functionality::mitigations)
        .filteredOn(measure -> measure.evidence().isEmpty())
        .allSatisfy(measure -> assertThat(measure.status()).isEqualTo(Status.PROPOSED));
  }

  @Test
  void snapchat_shows_both_signs_on_at_least_ten_functionalities() {
    List<Functionality> functionalities = snapchat().service().functionalities();

    assertThat(functionalities).hasSizeGreaterThanOrEqualTo(10);
    assertThat(functionalities.stream().flatMap(one -> one.effects().stream()).map(Effect::sign))
        .contains(Sign.POSITIVE, Sign.NEGATIVE);
  }

  @Test
  void snapchats_streaks_fail_and_what_is_not_known_names_its_facts() {
    Report report = check(FOLDER.resolve("snapchat.yaml"));

    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .contains("CVK-9.03@snapchat/streaks");
    assertThat(missing(report, "CVK-9.11@snapchat/quick-add"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
    assertThat(missing(report, "CVK-9.11@snapchat/snap-map"))
        .containsExactly("contact.adult-initiated", "contact.random-match");
    assertThat(missing(report, "CVK-9.15@snapchat/my-ai"))
        .containsExactly(
            "ai.default",
            "ai.comes-along",
            "ai.labelled",
            "ai.companion-features",
            "ai.commercial");
  }

  @ParameterizedTest
  @ValueSource(strings = {"netflix.yaml", "youtube.yaml"})
  void a_service_shows_both_signs_on_at_least_eight_functionalities(String file) {
    List<Functionality> functionalities = read(FOLDER.resolve(file)).service().functionalities();

    assertThat(functionalities).hasSizeGreaterThanOrEqualTo(8);
    assertThat(functionalities)
        .flatExtracting(Functionality::effects)
        .extracting(Effect::sign)
        .contains(Sign.POSITIVE, Sign.NEGATIVE);
  }

  @Test
  void youtubes_autoplay_is_judged_for_the_ages_that_a_source_tells_of() {
    Report report = check(FOLDER.resolve("youtube.yaml"));

    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-9.02@youtube/shorts");
    assertThat(report.with(Outcome.PASSED))
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-9.01@youtube/autoplay#13-17");
    assertThat(missing(report, "CVK-9.01@youtube/autoplay#0-12"))
        .containsExactly("defaults.autoplay");
    assertThat(missing(report, "CVK-9.10@youtube/recommendations"))
        .containsExactly("recommender.harm-safeguards", "search.offered", "search.blocked-terms");
  }

  @Test
  void netflix_fails_on_what_plays_by_itself_and_on_the_missing_time_limit() {
    Report report = check(FOLDER.resolve("netflix.yaml"));

    assertThat(report.failed())
        .extracting(Finding::fingerprint)
        .containsExactlyInAnyOrder(
            "CVK-9.01@netflix/next-episode",
            "CVK-9.01@netflix/previews",
            "CVK-9.07@netflix/time-limit");
    assertThat(report.with(Outcome.PASSED))
        .extracting(Finding::fingerprint)
        .containsExactly("CVK-2.07@netflix/reporting");
    assertThat(missing(report, "CVK-9.09@netflix/age-ratings"))
        .containsExactly("content.filter-default", "content.from-others", "content.adult-gate");
  }

  private static List<String> names(String yaml) {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
        }
      }
    }
    return names;
  }

  private static Report check(Path file) {
    KiaDocument document = read(file);
    return CodeVoorKinderrechten.checklist()
        .judged(document.judgements())
        .check(document.service());
  }

  private static Report checkMethod(Path file) {
    KiaDocument document = read(file);
    return KiaMethod.checklist().assessed(document.assessment()).check(document.service());
  }

  private static KiaDocument snapchat() {
    return read(FOLDER.resolve("snapchat.yaml"));
  }

  private static KiaDocument read(Path file) {
    return DocumentReader.standard().read(file);
  }
}
