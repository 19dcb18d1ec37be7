package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Frameworks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OnlyTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SNAPCHAT = "assessments/snapchat.yaml";

  @Test
  void tags_narrow_checks_reports_and_agendas() {
    JsonNode checks = MAPPER.readTree(kia("checks", "--only", "cvk-7,9", "--format=json").out());
    JsonNode report =
        MAPPER.readTree(
            kia("check", SNAPCHAT, "--only", "7", "--only=CVK-9.03", "--format=json").out());

    assertThat(checks.size())
        .isEqualTo(CodeVoorKinderrechten.checklist().only("7", "9").checks().size());
    assertThat(report.get("findings").valueStream().map(one -> one.get("check").asString()))
        .contains("CVK-9.03", "CVK-7.01")
        .allMatch(id -> id.startsWith("CVK-7") || List.of("CVK-9.03", "SDK-12").contains(id));
    assertThat(kia("agenda", SNAPCHAT, "--only", "dsa-28-g-8.3").out())
        .contains("CVK-9.16")
        .doesNotContain("CVK-8.");
  }

  @Test
  void the_code_or_the_kia_method_can_be_asked_alone() {
    assertThat(checksAsked("--only", "code"))
        .contains("CVK-9.03")
        .noneMatch(id -> id.startsWith("KIA-"));
    // That areas are not described goes along, whatever a reader looks at.
    assertThat(checksAsked("--only=kia"))
        .contains("KIA-10")
        .allMatch(id -> id.startsWith("KIA-") || id.equals("SDK-12"));
    assertThat(checksAsked()).contains("CVK-9.03", "KIA-10");
    assertThat(checksAsked("--only", "Code,kia-07"))
        .contains("CVK-9.03", "KIA-07")
        .doesNotContain("KIA-10");
    assertThat(kia("check", SNAPCHAT, "--only", "code,nonsense").code()).isEqualTo(2);
  }

  private static List<String> checksAsked(String... only) {
    List<String> arguments = new ArrayList<>(List.of("check", SNAPCHAT, "--format", "json"));
    arguments.addAll(List.of(only));
    return MAPPER
        .readTree(kia(arguments.toArray(new String[0])).out())
        .get("findings")
        .valueStream()
        .map(one -> one.get("check").asString())
        .distinct()
        .toList();
  }

  @Test
  void the_kia_method_says_that_it_is_one_of_its_own() {
    assertThat(kia("explain", "kia-07").out())
        .startsWith("KIA-07")
        .contains("The KIA method", "the whole service", "right before anybody decides on it");
    assertThat(kia("explain", "KIA-22", "--lang", "nl").out())
        .contains("De KIA-methode", "openbare tekst over de KIA", "geen toezicht");
  }

  @Test
  void an_unknown_tag_ends_with_2_and_says_what_was_meant() {
    for (String command : new String[] {"check", "agenda"}) {
      Run english = kia(command, SNAPCHAT, "--only", "adac-12");
      Run dutch = kia(command, SNAPCHAT, "--only", "adac-12", "--lang", "nl");

      assertThat(english.code()).isEqualTo(2);
      assertThat(english.out()).isEmpty();
      assertThat(english.err()).isEqualTo("No check has \"adac-12\". Did you mean aadc-12?\n");
      assertThat(dutch.err()).isEqualTo("Geen toets heeft \"adac-12\". Bedoel je aadc-12?\n");
    }
    assertThat(kia("checks", "--only", "high").code()).isEqualTo(2);
  }

  @Test
  void a_part_that_no_check_covers_is_said_plainly_and_never_a_pass() {
    Run english = kia("check", SNAPCHAT, "--only", "ritec-autonomy");
    Run dutch = kia("check", SNAPCHAT, "--only", "ritec-autonomy", "--lang", "nl");

    assertThat(english.code()).isEqualTo(2);
    assertThat(english.out()).isEmpty();
    assertThat(english.err())
        .isEqualTo("No check covers ritec-autonomy (autonomy). Nothing was checked.\n");
    assertThat(dutch.err())
        .isEqualTo("Geen toets dekt ritec-autonomy (zelf bepalen). Er is niets getoetst.\n");
  }

  @Test
  void the_law_is_listed_with_what_is_known_of_it_and_with_what_is_otherwise_on_a_day() {
    assertThat(kia("law").out()).contains("\ngdpr: GDPR\n", "last checked ");
    assertThat(kia("law", "--lang", "nl").out()).contains("\ngdpr: AVG\n", "laatst nagekeken ");
    assertThat(MAPPER.readTree(kia("law", "--format", "json").out()).size())
        .isEqualTo(Frameworks.all().size());
    assertThat(kia("law", "--on", "2019-01-01", "--lang", "nl").out())
        .contains("aadc: Britse Children's Code", "Op 2019-01-01: geldt later.")
        .doesNotContain("\ngc25: ");

    Run slip = kia("law", "--on", "1 January 2027");
    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err())
        .contains("\"1 January 2027\" does not fit --on. Give a day as year, month and day");
    assertThat(kia("law", "--on", "2027-02-30", "--lang", "nl").err())
        .contains("\"2027-02-30\" past niet bij --on.");
  }

  @Test
  void a_crosswalk_shows_one_framework_or_all() {
    assertThat(kia("crosswalk", "aadc").out())
        .contains("aadc: UK Children's Code", "aadc-14")
        .doesNotContain("gdpr-5");
    assertThat(kia("crosswalk", "ritec").out()).contains("No check covers: ritec-autonomy");
    assertThat(kia("crosswalk", "ritec", "--lang", "nl").out()).contains("Geen toets dekt:");
    assertThat(MAPPER.readTree(kia("crosswalk", "--format", "json").out()).size())
        .isEqualTo(Frameworks.all().size());
  }

  @Test
  void an_unknown_framework_ends_with_2() {
    Run slip = kia("crosswalk", "adac");

    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err()).isEqualTo("There is no framework \"adac\". Did you mean aadc?\n");
    assertThat(kia("crosswalk", "nothing like it", "--lang", "nl").err())
        .contains("Alle raamwerken: kia crosswalk --lang nl");
  }

  @Test
  void explain_tells_what_a_severity_means_who_is_asked_and_the_edition() {
    assertThat(kia("explain", "CVK-9.16").out())
        .contains(
            "Severity high", "Put it right before the next", "Who judges or brings the evidence")
        .contains("Edition: Code voor Kinderrechten (Leiden University and Waag, 2021)");
    assertThat(kia("explain", "SDK-03", "--lang", "nl").out())
        .contains("De beschrijving zelf", "Ernst laag", "Neem het mee")
        .doesNotContain("Uitgave:");
  }
}
