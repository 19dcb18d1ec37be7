package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.DOOR;
import static io.github.kiasdk.check.SampleChecks.INHABITED;
import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.LAMP_OFF;
import static io.github.kiasdk.check.SampleChecks.ROOF;
import static io.github.kiasdk.check.SampleChecks.check;
import static io.github.kiasdk.check.SampleChecks.search;
import static io.github.kiasdk.check.SampleChecks.service;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kiasdk.description.DescriptionChecks;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VolumesTest {

  private static final List<FunctionalityKind> VIDEOS = List.of(FunctionalityKind.VIDEO);

  private static final Check ROOF_ON =
      check(3).ofService().appliesWhen(INHABITED.isTrue()).requires(ROOF.isTrue()).build();

  private final Shelf lamps = new Shelf(VIDEOS, List.of("house.lamp"), LAMP_OFF);
  private final Shelf roofs = new Shelf(VIDEOS, List.of("house.roof"), ROOF_ON);
  private final Checklist checklist =
      Checklist.ofVolumes(List.of(roofs, lamps), DescriptionChecks.all());
  private final Checklist eager =
      Checklist.of(List.of(LAMP_OFF, ROOF_ON)).and(DescriptionChecks.all());

  /** Knows whether it was needed. */
  private static final class Shelf implements Volume {

    private final List<FunctionalityKind> kinds;
    private final List<String> facts;
    private final List<Check> checks;
    private boolean loaded;

    Shelf(List<FunctionalityKind> kinds, List<String> facts, Check... checks) {
      this.kinds = kinds;
      this.facts = facts;
      this.checks = List.of(checks);
    }

    @Override
    public List<FunctionalityKind> kinds() {
      return kinds;
    }

    @Override
    public List<String> facts() {
      return facts;
    }

    @Override
    public List<Check> checks() {
      loaded = true;
      return checks;
    }
  }

  @Test
  void a_volume_is_loaded_for_a_kind_it_names() {
    Report report = checklist.check(video().build());

    assertThat(lamps.loaded).isTrue();
    assertThat(report).isEqualTo(eager.check(video().build()));
  }

  @Test
  void a_volume_is_loaded_for_a_fact_it_names_and_no_other_volume_is() {
    Report report = checklist.check(search().declare(ROOF, false).declare(DOOR, true).build());

    assertThat(report.cannotTell()).extracting(Finding::check).containsExactly(ROOF_ON);
    assertThat(report.nextFacts()).extracting(NextFact::name).containsExactly("house.inhabited");
    assertThat(report.failed()).isEmpty();
    assertThat(report.openQuestions()).isEmpty();
    assertThat(report.expiringWithin(1)).isEmpty();
    assertThat(report.orThrow()).isSameAs(report);
    assertThat(roofs.loaded).isTrue();
    assertThat(lamps.loaded).isFalse();
  }

  @Test
  void a_fact_that_only_says_whether_a_check_applies_loads_nothing() {
    Report report = checklist.check(search().declare(INHABITED, true).build());

    assertThat(report.saysAnything()).isFalse();
    assertThat(roofs.loaded).isFalse();
    assertThatExceptionOfType(ChecksFailedException.class).isThrownBy(report::orThrow);
  }

  @Test
  void whoever_reads_all_findings_reads_also_those_of_what_was_not_loaded() {
    Report report = checklist.check(search().declare(ROOF, true).declare(INHABITED, true).build());
    assertThat(lamps.loaded).isFalse();

    assertThat(report.with(Outcome.INAPPLICABLE))
        .extracting(Finding::fingerprint)
        .containsExactly("TST-1.01@search");
    assertThat(report.findings())
        .extracting(Finding::fingerprint)
        .containsExactly("TST-1.01@search", "TST-1.03@search");
    assertThat(report.count(Outcome.INAPPLICABLE)).isEqualTo(1);
    assertThat(report.only("TST-1.01").findings()).hasSize(1);
  }

  @Test
  void what_is_needed_later_is_loaded_later() {
    checklist.check(search().declare(ROOF, true).build());
    Report later = checklist.check(search().declare(LAMP, true).build());

    assertThat(later.failed()).extracting(Finding::check).containsExactly(LAMP_OFF);
    assertThat(later).isEqualTo(eager.check(search().declare(LAMP, true).build()));
  }

  @Test
  void a_clock_judgements_an_assessment_and_a_scope_load_nothing() {
    Checklist other =
        checklist
            .at(SampleChecks.CLOCK)
            .judged(List.of())
            .assessed(null)
            .retiring(List.of(new Retired("TST-1.09", "0.2.0", "TST-1.03", Text.WHY)))
            .within(INHABITED.isTrue());

    other.check(search().declare(ROOF, true).declare(INHABITED, false).build());

    assertThat(lamps.loaded).isFalse();
    assertThat(other.successor("TST-1.09")).isEqualTo(ROOF_ON);
  }

  private static final class Text {
    static final LocalizedText WHY = LocalizedText.same("Test");
  }

  static List<Consumer<Checklist>> whatNeedsAll() {
    List<Consumer<Checklist>> uses = new ArrayList<>();
    uses.add(checklist -> assertThat(checklist.checks()).containsExactly(LAMP_OFF, ROOF_ON));
    uses.add(checklist -> assertThat(checklist.ofDescription()).isEqualTo(DescriptionChecks.all()));
    uses.add(checklist -> assertThat(checklist.find("TST-1.03")).isEqualTo(ROOF_ON));
    uses.add(checklist -> assertThat(checklist.nearest("TST-1.3")).isEqualTo("TST-1.03"));
    uses.add(checklist -> assertThat(checklist.only("tst-1").checks()).hasSize(2));
    uses.add(checklist -> assertThat(checklist.only(check -> true).checks()).hasSize(2));
    uses.add(
        checklist ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> checklist.and(List.of(check(1).requires(DOOR.isTrue()).build())))
                .withMessageContaining("TST-1.01"));
    uses.add(
        checklist ->
            assertThat(checklist.check(service().build()).findings())
                .extracting(Finding::check)
                .containsExactly(ROOF_ON));
    return uses;
  }

  @ParameterizedTest
  @MethodSource("whatNeedsAll")
  void everything_else_knows_all_checks(Consumer<Checklist> use) {
    use.accept(checklist);

    assertThat(roofs.loaded && lamps.loaded).isTrue();
  }

  @Test
  void a_check_that_its_volume_would_not_be_loaded_for_is_refused() {
    assertRefused(new Shelf(List.of(), List.of("house.lamp"), LAMP_OFF), "video");
    assertRefused(new Shelf(VIDEOS, List.of("house.door"), LAMP_OFF), "house.lamp");
    assertRefused(
        new Shelf(VIDEOS, List.of(), DescriptionChecks.all().get(0)), "about the description");
  }

  private static void assertRefused(Volume volume, String why) {
    Checklist wrong = Checklist.ofVolumes(List.of(volume), List.of());
    assertThatIllegalStateException().isThrownBy(wrong::checks).withMessageContaining(why);
  }

  @Test
  void an_id_that_is_used_twice_or_retired_is_refused_when_it_is_loaded() {
    Checklist twice = Checklist.ofVolumes(List.of(lamps, lamps), List.of());
    Checklist reused =
        checklist.retiring(List.of(new Retired("TST-1.03", "0.2.0", null, Text.WHY)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> twice.check(video().build()))
        .withMessageContaining("TST-1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(reused::checks)
        .withMessageContaining("TST-1.03");
  }

  @Test
  void there_are_at_most_63_volumes() {
    List<Volume> most = new ArrayList<>(Collections.nCopies(62, new Shelf(List.of(), List.of())));
    most.add(lamps);
    assertThat(
            Checklist.ofVolumes(most, List.of())
                .check(video().declare(LAMP, true).build())
                .failed())
        .hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checklist.ofVolumes(Collections.nCopies(64, roofs), List.of()));
  }
}
