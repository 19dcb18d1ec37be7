package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedAssessmentsTest {

  @ParameterizedTest
  @CsvSource({"nl, Antwoorden per beginsel", "en, Answers per principle"})
  @Timeout(10)
  void all_of_them_are_read_checked_and_shown_within_seconds(String language, String heading) {
    Run run = kia("check", "assessments", "--lang", language);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().split("={100}"))
        .hasSize(9)
        .allSatisfy(report -> assertThat(report).contains(heading));
    assertThat(run.out())
        .contains(
            "Leerlantaarn",
            "Fortnite",
            "Instagram",
            "Minecraft",
            "Netflix",
            "Roblox",
            "Snapchat",
            "TikTok",
            "YouTube");
  }
}
