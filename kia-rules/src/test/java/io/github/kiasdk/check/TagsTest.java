package io.github.kiasdk.check;

import static io.github.kiasdk.check.SampleChecks.LAMP;
import static io.github.kiasdk.check.SampleChecks.PRINCIPLE;
import static io.github.kiasdk.check.SampleChecks.TEXTS;
import static io.github.kiasdk.check.SampleChecks.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kiasdk.effect.Level;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

  private static final Principle SECOND = new Principle("tst-2", 2, LocalizedText.same("Second"));
  private static final Checklist ALL =
      Checklist.of(
          List.of(
              check("TST-1.01", PRINCIPLE, Right.HEALTH, "dsa-28-1", "aadc-1"),
              check("TST-1.02", PRINCIPLE, Right.PRIVACY, "dsa-28-g-6.1", "aadc-12", "tst-2"),
              check("TST-2.01", SECOND, Right.PRIVACY, "dsa-25", "oecd-nagging")));

  @ParameterizedTest
  @CsvSource({
    "TST-1.02, 1.02",
    "tst-1.02, 1.02",
    "tst-2, 2.01",
    "2, 2.01",
    "1, 1.01 1.02",
    "tst, 1.01 1.02 2.01",
    "ivrk-16, 1.02 2.01",
    "ivrk, 1.01 1.02 2.01",
    "dsa-28, 1.01 1.02",
    "dsa-28-1, 1.01",
    "dsa-28-g, 1.02",
    "dsa-28-g-6, 1.02",
    "DSA, 1.01 1.02 2.01",
    "aadc-1, 1.01",
    "aadc-12, 1.02",
    "aadc, 1.01 1.02",
    "oecd, 2.01"
  })
  void finds_checks_by_what_they_are_cite_and_touch(String tag, String found) {
    assertThat(ids(ALL.only(tag))).isEqualTo(found);
  }

  @Test
  void several_tags_find_what_has_one_of_them_in_the_order_of_the_ids() {
    assertThat(ids(ALL.only("oecd", "aadc-1"))).isEqualTo("1.01 2.01");
    assertThat(ids(ALL.only("aadc").only("dsa-28-1"))).isEqualTo("1.01");
    assertThat(ids(ALL.only("oecd").only("aadc"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "aadc-122, aadc-12",
    "TST-1.20, TST-1.02",
    "adac, aadc",
    "dsa-82, dsa-28",
    "ocd, oecd"
  })
  void an_unknown_tag_is_answered_with_the_one_that_was_meant(String tag, String meant) {
    assertThatExceptionOfType(UnknownTagException.class)
        .isThrownBy(() -> ALL.only("aadc", tag))
        .satisfies(
            unknown -> {
              assertThat(unknown.tag()).isEqualTo(tag);
              assertThat(unknown.meant()).isEqualTo(meant);
              assertThat(unknown.text().nl()).endsWith("Bedoel je " + meant + "?");
              assertThat(unknown).hasMessageEndingWith("Did you mean " + meant + "?");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "high", "0", "9", "9999999999999999999", "something else", "aad"})
  void severity_nothing_and_half_words_are_no_tags(String tag) {
    assertThatExceptionOfType(UnknownTagException.class).isThrownBy(() -> ALL.only(tag));
  }

  @Test
  void the_number_of_a_principle_may_have_any_digit_in_it() {
    Principle ninety = new Principle("tst-90", 90, LocalizedText.same("Ninetieth"));
    Checklist two =
        Checklist.of(
            List.of(
                check("TST-90.01", ninety, Right.HEALTH, "aadc-1"),
                check("TST-2.01", SECOND, Right.PRIVACY, "aadc-1")));

    assertThat(ids(two.only("90"))).isEqualTo("90.01");
    assertThat(ids(two.only("2"))).isEqualTo("2.01");
  }

  @Test
  void what_a_check_cites_is_a_tag_also_if_it_begins_almost_as_its_own_id() {
    Checklist one =
        Checklist.of(List.of(check("TST-1.01", PRINCIPLE, Right.HEALTH, "tsa-3", "tst-9")));

    assertThat(ids(one.only("tsa-3"))).isEqualTo("1.01");
    assertThatExceptionOfType(UnknownTagException.class)
        .as("another principle of its own")
        .isThrownBy(() -> one.only("tst-9"));
  }

  @Test
  void a_check_of_the_description_has_its_id_and_its_principle_for_tags_and_covers_nothing() {
    Check ofDescription =
        Check.check("TST-2.09", SECOND, TEXTS)
            .severity(Level.HIGH)
            .ofDescription()
            .requires(described -> List.of())
            .ground(Ground.DERIVED)
            .rights(Right.HEALTH)
            .cites(part("aadc-1"))
            .since("0.1.0")
            .build();
    Checklist one = Checklist.of(List.of(ofDescription));

    assertThat(one.only("TST-2.09").ofDescription()).containsExactly(ofDescription);
    assertThat(one.only("2").ofDescription()).containsExactly(ofDescription);
    for (String tag : List.of("aadc-1", Right.HEALTH.id())) {
      assertThatExceptionOfType(UnknownTagException.class).isThrownBy(() -> one.only(tag));
    }
  }

  @Test
  void a_report_keeps_the_findings_of_the_same_checks() {
    Report report = ALL.check(video().declare(LAMP, false).build());

    assertThat(report.only("dsa-28"))
        .isEqualTo(ALL.only("dsa-28").check(video().declare(LAMP, false).build()));
    assertThatExceptionOfType(UnknownTagException.class).isThrownBy(() -> report.only("gdpr"));
  }

  @Test
  void a_crosswalk_names_what_is_covered_and_what_is_not() {
    Framework framework =
        new Framework(
            "aadc",
            LocalizedText.same("AADC"),
            List.of(part("aadc-1"), part("aadc-2"), part("aadc-12")));

    Crosswalk crosswalk = Crosswalk.of(ALL.checks(), List.of(framework));

    Crosswalk.Table table = crosswalk.table("AADC");
    assertThat(table.rows().get(0).checks()).containsExactly(ALL.find("TST-1.01"));
    assertThat(table.rows().get(2).checks()).containsExactly(ALL.find("TST-1.02"));
    assertThat(table.covered()).extracting(Reference::id).containsExactly("aadc-1", "aadc-12");
    assertThat(table.notCovered()).extracting(Reference::id).containsExactly("aadc-2");
    assertThat(crosswalk.table("gdpr")).isNull();
    assertThat(crosswalk.nearest("adac")).isEqualTo("aadc");
    assertThat(crosswalk.part("aadc-2")).isNotNull();
  }

  private static Reference part(String id) {
    return new Reference(id, Reference.Kind.GUIDANCE, LocalizedText.same(id));
  }

  private static String ids(Checklist checklist) {
    List<String> ids = new ArrayList<>();
    checklist.checks().forEach(check -> ids.add(check.id().substring(4)));
    return String.join(" ", ids);
  }

  private static Check check(String id, Principle principle, Right right, String... cited) {
    Reference[] references = new Reference[cited.length];
    for (int i = 0; i < cited.length; i++) {
      references[i] =
          new Reference(cited[i], Reference.Kind.GUIDANCE, LocalizedText.same(cited[i]));
    }
    return Check.check(id, principle, TEXTS)
        .severity(Level.HIGH)
        .relevantFor(FunctionalityKind.VIDEO)
        .requires(LAMP.isFalse())
        .ground(Ground.DERIVED)
        .rights(right)
        .cites(references)
        .since("0.1.0")
        .build();
  }
}
