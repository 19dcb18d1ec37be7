package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.checklist;
import static io.github.kiasdk.check.SampleChecks.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DescriptorsTest {

  private static final Checklist CHECKLIST = checklist(LAMP_OFF);

  /** A host's own type. */
  private record Feature(String id, boolean lamp) implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      return Functionality.of(FunctionalityKind.VIDEO, id).declare(LAMP, lamp).build();
    }
  }

  /** A host's own type that cannot say what it is. */
  private static final class Broken implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      throw new IllegalStateException("no settings");
    }
  }

  @Test
  void a_host_s_own_type_is_asked_as_what_it_describes() {
    Feature feature = new Feature("clips", true);

    Report report = CHECKLIST.check(feature);

    assertThat(report).isEqualTo(CHECKLIST.check(feature.describe()));
    assertThat(report.findings()).extracting(Finding::describedBy).containsOnly("Feature");
    assertThat(CHECKLIST.check(feature.describe()).findings())
        .extracting(Finding::describedBy)
        .containsOnlyNulls();
  }

  @Test
  void a_descriptor_that_throws_is_an_error_of_its_own_and_the_others_are_asked() {
    List<Report> reports =
        CHECKLIST.checkEach(
            List.of(new Feature("one", false), new Broken(), new Feature("two", true)));

    assertThat(reports).extracting(Report::id).containsExactly("one", "Broken", "two");
    assertThat(reports.get(0).count(Outcome.PASSED)).isOne();
    assertThat(reports.get(2).count(Outcome.FAILED)).isOne();
    Finding error = reports.get(1).findings().get(0);
    assertThat(error.fingerprint()).isEqualTo("SDK-05@Broken");
    assertThat(error.outcome()).isEqualTo(Outcome.ERROR);
    assertThat(error.error()).hasMessage("no settings");
    assertThat(error.because().nl())
        .isEqualTo("describe() ging mis: java.lang.IllegalStateException: no settings.");
    assertThat(error.decidedBy()).isEmpty();
    assertThat(error.missing()).isEmpty();
  }

  @Test
  void an_error_of_a_descriptor_fails_a_gate() {
    Report report = CHECKLIST.check(new Broken());

    assertThatThrownBy(report::orThrow)
        .isInstanceOf(ChecksFailedException.class)
        .hasMessageContaining("SDK-05@Broken")
        .hasMessageContaining("no settings");
  }

  @Test
  void a_descriptor_is_never_overlooked_because_a_reader_looks_at_something_else() {
    Checklist narrow = CHECKLIST.only(check -> false);

    Report report =
        CHECKLIST.check(service().build(), List.of(new Broken(), new Feature("clips", true)));

    assertThat(narrow.check(new Broken()).with(Outcome.ERROR)).hasSize(1);
    assertThat(report.only("TST-1.01").findings())
        .extracting(Finding::fingerprint)
        .containsExactly("SDK-05@house/Broken", "TST-1.01@house/clips");
  }

  @Test
  void what_a_compiler_does_not_declare_and_what_cannot_be_loaded_is_caught_too() {
    FeatureDescriptor sneaky =
        () -> {
          throw DescriptorsTest.<RuntimeException>unchecked(new IOException("disk"));
        };
    FeatureDescriptor unloadable =
        () -> {
          throw new NoClassDefFoundError("gone/Settings");
        };

    List<Report> reports = CHECKLIST.checkEach(List.of(sneaky, unloadable));

    assertThat(reports)
        .extracting(Report::id)
        .containsExactly("DescriptorsTest", "DescriptorsTest-2");
    assertThat(reports).allMatch(report -> report.count(Outcome.ERROR) == 1);
  }

  @Test
  void nothing_described_and_a_description_that_is_refused_are_told_with_their_reason() {
    FeatureDescriptor nothing = () -> null;
    FeatureDescriptor refused = () -> Functionality.of(FunctionalityKind.VIDEO, "No Id").build();

    assertThat(because(nothing)).isEqualTo("describe() gave nothing back. Give a functionality.");
    assertThat(because(refused)).startsWith("The description is not right. id: ");
  }

  @Test
  void two_features_with_one_id_are_not_mistaken_for_each_other() {
    List<Report> reports =
        CHECKLIST.checkEach(List.of(new Feature("clips", true), new Feature("clips", false)));

    assertThat(reports.get(0).count(Outcome.FAILED)).isOne();
    assertThat(reports.get(1).findings().get(0).because().en())
        .isEqualTo("The id \"clips\" is that of Feature. Give this functionality another.");
  }

  @Test
  void the_features_of_a_service_inherit_and_stand_beside_its_own_functionalities() {
    FeatureDescriptor bare = () -> Functionality.of(FunctionalityKind.VIDEO, "bare").build();

    Report report =
        CHECKLIST.check(
            service()
                .declare(LAMP, true)
                .functionality(new Feature("own", false).describe())
                .build(),
            List.of(bare, new Broken(), new Feature("lit", true)));

    assertThat(report.id()).isEqualTo("house");
    assertThat(report.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "SDK-05@house/Broken error",
            "TST-1.01@house/bare failed",
            "TST-1.01@house/lit failed",
            "TST-1.01@house/own passed");
    assertThat(SampleChecks.only(report, "bare").describedBy()).isEqualTo("DescriptorsTest");
    assertThat(SampleChecks.only(report, "own").describedBy()).isNull();
  }

  @Test
  void a_feature_that_does_not_go_together_with_its_service_is_refused_alone() {
    Report report =
        CHECKLIST.check(
            service().build(), List.of(new Feature("house", true), new Feature("clips", true)));

    assertThat(report.findings())
        .extracting(Finding::fingerprint)
        .containsExactly("SDK-05@house/Feature", "TST-1.01@house/clips");
    assertThat(report.findings().get(0).because().en()).contains("house");
  }

  @Test
  void a_functionality_that_is_given_twice_goes_by_its_id_and_not_by_its_class() {
    Functionality clips = new Feature("clips", true).describe();

    List<Report> reports = CHECKLIST.checkEach(List.of(clips, clips));

    assertThat(reports).extracting(Report::id).containsExactly("clips", "clips");
    assertThat(reports.get(1).findings())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.fingerprint()).isEqualTo("SDK-05@clips");
              assertThat(refused.because().en()).contains("The id \"clips\" is that of clips.");
            });
  }

  /** Its name begins as what a proxy adds to one. */
  private static final class $$Odd implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      throw new IllegalStateException("no settings");
    }
  }

  private static final class Feed$$Proxy1 implements FeatureDescriptor {

    @Override
    public Functionality describe() {
      throw new IllegalStateException("no settings");
    }
  }

  @Test
  void what_a_proxy_adds_to_a_name_is_left_out_unless_nothing_would_be_left() {
    assertThat(CHECKLIST.checkEach(List.of(new $$Odd(), new Feed$$Proxy1())))
        .extracting(Report::id)
        .containsExactly("$$Odd", "Feed");
  }

  @Test
  void the_check_has_all_its_words_in_both_languages() {
    Check check = Checklist.ofDescriptors();

    assertThat(check.id()).isEqualTo("SDK-05");
    for (Check.Text text : Check.Text.values()) {
      assertThat(check.text(text, Locale.ENGLISH))
          .isNotEqualTo(check.text(text, Locale.forLanguageTag("nl")));
    }
  }

  private static String because(FeatureDescriptor descriptor) {
    return CHECKLIST.check(descriptor).findings().get(0).because().en();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
