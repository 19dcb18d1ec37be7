package io.github.kiasdk.examples.cli;

import static io.github.kiasdk.examples.cli.Run.kia;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgendaCommandTest {

  private static final String SNAPCHAT = "assessments/snapchat.yaml";

  @Test
  void writes_an_agenda_in_both_languages() {
    Run english = kia("agenda", SNAPCHAT);
    Run dutch = kia("agenda", SNAPCHAT, "--lang", "nl");

    assertThat(english.code() + dutch.code()).isZero();
    assertThat(english.out())
        .startsWith("Agenda for the review: Snapchat")
        .contains("Questions for: product owner", "CVK-9.16", "not a finding of the government");
    assertThat(dutch.out())
        .startsWith("Agenda voor de bespreking: Snapchat")
        .contains("Vragen aan: productverantwoordelijke");
    assertThat(english.err() + dutch.err()).isEmpty();
  }

  @Test
  void writes_markdown() {
    assertThat(kia("agenda", SNAPCHAT, "--format", "markdown").out())
        .startsWith("# Agenda for the review: Snapchat")
        .contains("\n- [ ] **CVK-9.16** ");
  }

  @Test
  void what_cannot_be_read_ends_with_2() {
    Run missing = kia("agenda", "no-such.yaml");

    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no-such.yaml");
  }
}
