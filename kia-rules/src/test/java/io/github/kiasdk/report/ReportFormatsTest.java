package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.plain.Installed;
import io.github.kiasdk.text.DescriptionException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatsTest {

  private static final List<ReportFormat> STANDARD = List.of(StandardFormat.values());

  /** A host's format that says of itself what it was told to say. */
  private record Brought(@Nullable String id, @Nullable String extension, @Nullable String text)
      implements ReportFormat {

    @Override
    public String text(Dossier dossier) {
      return text;
    }
  }

  @Test
  void a_provider_that_cannot_be_used_costs_only_its_own_part() {
    ReportFormat fits = new Brought("wall", "txt", "words");
    List<Installed<ReportFormat>> installed = new ArrayList<>();
    installed.add(new Installed<>(null, new ServiceConfigurationError("com.host.Broken")));
    installed.add(new Installed<>(fits, null));

    ReportFormats.Found found = ReportFormats.found(installed);

    assertThat(found.usable())
        .startsWith(STANDARD.toArray(ReportFormat[]::new))
        .hasSize(STANDARD.size() + 1);
    assertThat(found.usable().get(STANDARD.size()).id()).isEqualTo("wall");
    assertThat(found.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.nl()).contains("com.host.Broken");
              assertThat(problem.en()).contains("com.host.Broken");
            });
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Wall", "a b", "../wall", "html", "text"})
  void an_id_that_is_none_or_that_of_a_standard_format_is_refused_by_class(String id) {
    refused(new Brought(id, "txt", "words"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "/x", "a/b", "a\\b", "..", "../../x", "txt.", "txt ", "a:b", "a*", "\n"})
  void an_extension_that_is_no_end_of_a_file_name_everywhere_is_refused_by_class(String extension) {
    refused(new Brought("wall", extension, "words"));
  }

  @Test
  void of_two_hosts_with_one_id_neither_is_used() {
    ReportFormats.Found found =
        ReportFormats.found(
            List.of(
                new Installed<>(new Brought("wall", "txt", "one"), null),
                new Installed<>(new Brought("wall", "txt", "other"), null)));

    assertThat(found.usable()).isEqualTo(STANDARD);
    assertThat(found.problems()).hasSize(2);
  }

  @Test
  void a_format_that_gives_no_text_is_refused_by_class() {
    ReportFormat format =
        ReportFormats.found(List.of(new Installed<>(new Brought("wall", "txt", null), null)))
            .usable()
            .get(STANDARD.size());

    assertThatThrownBy(() -> format.text(null))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining(Brought.class.getName());
  }

  private static void refused(ReportFormat format) {
    ReportFormats.Found found = ReportFormats.found(List.of(new Installed<>(format, null)));

    assertThat(found.usable()).isEqualTo(STANDARD);
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.nl()).contains(Brought.class.getName()))
        .satisfies(problem -> assertThat(problem.en()).contains(Brought.class.getName()));
  }
}
