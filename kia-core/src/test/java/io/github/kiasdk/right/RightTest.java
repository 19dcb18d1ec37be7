package io.github.kiasdk.right;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {

  @Test
  void the_articles_2_to_40_and_42_are_there_in_order_and_then_the_protocol() {
    List<String> expected = new ArrayList<>();
    IntStream.rangeClosed(2, 40).forEach(article -> expected.add("ivrk-" + article));
    expected.add("ivrk-42");
    expected.add("opsc");

    assertThat(Right.values()).extracting(Right::id).containsExactlyElementsOf(expected);
  }

  @Test
  void the_id_names_the_treaty_and_the_article() {
    assertThat(Right.PRIVACY.id()).isEqualTo("ivrk-16");
    assertThat(Right.PRIVACY.article()).hasValue(16);
    assertThat(Right.PRIVACY.treaty()).isEqualTo(Treaty.IVRK);
  }

  @Test
  void the_protocol_has_no_single_article() {
    assertThat(Right.SALE_AND_SEXUAL_EXPLOITATION.id()).isEqualTo("opsc");
    assertThat(Right.SALE_AND_SEXUAL_EXPLOITATION.article()).isEmpty();
    assertThat(Right.SALE_AND_SEXUAL_EXPLOITATION.treaty()).isEqualTo(Treaty.OPSC);
  }

  @Test
  void the_four_general_principles_are_non_discrimination_best_interests_life_and_being_heard() {
    assertThat(Right.values())
        .filteredOn(Right::isGeneralPrinciple)
        .containsExactly(
            Right.NON_DISCRIMINATION,
            Right.BEST_INTERESTS,
            Right.LIFE_AND_DEVELOPMENT,
            Right.TO_BE_HEARD);
  }

  @ParameterizedTest
  @EnumSource
  void every_right_stands_in_exactly_one_cluster_of_a_scheme(RightScheme scheme) {
    List<Right> all = new ArrayList<>();
    for (RightCluster cluster : scheme.clusters()) {
      assertThat(cluster.rights()).as(cluster.id()).isNotEmpty().isSorted();
      assertThat(cluster.rights()).allMatch(right -> right.cluster(scheme) == cluster);
      all.addAll(cluster.rights());
    }

    assertThat(all).containsExactlyInAnyOrder(Right.values());
  }

  @Test
  void a_right_stands_in_its_chapter_of_general_comment_25_unless_asked_otherwise() {
    assertThat(Right.REST_AND_PLAY.cluster()).isEqualTo(RightCluster.EDUCATION_LEISURE_CULTURE);
    assertThat(Right.STANDARD_OF_LIVING.cluster()).isEqualTo(RightCluster.HEALTH_AND_WELFARE);
    assertThat(Right.values()).allMatch(right -> right.cluster().scheme() == RightScheme.GC25);
  }

  @Test
  void the_clusters_follow_the_chapters_of_general_comment_25() {
    assertThat(RightScheme.GC25.clusters())
        .extracting(RightCluster::id)
        .containsExactly(
            "general-principles",
            "identity-and-freedoms",
            "family",
            "protection-from-violence",
            "economic-protection",
            "health-and-welfare",
            "education-leisure-culture",
            "implementation");
  }

  @Test
  void the_principles_of_child_rights_by_design_are_numbered_1_to_11() {
    assertThat(RightScheme.CRBD.clusters())
        .extracting(RightCluster::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 11).mapToObj(number -> "crbd-" + number).toList());
  }

  @Test
  void every_name_is_there_in_both_languages_and_only_privacy_is_the_same_in_both() {
    List<Term> terms =
        Stream.<Term[]>of(
                Right.values(), RightCluster.values(), RightScheme.values(), Treaty.values())
            .flatMap(Stream::of)
            .toList();

    assertThat(terms).allSatisfy(term -> assertThat(term.label().nl()).isNotBlank());
    assertThat(terms).allSatisfy(term -> assertThat(term.label().en()).isNotBlank());
    assertThat(terms)
        .filteredOn(term -> term.label().nl().equals(term.label().en()))
        .containsExactly(RightCluster.PRIVACY);
  }

  @Test
  void no_two_rights_have_the_same_name() {
    assertThat(Right.values()).extracting(right -> right.label().nl()).doesNotHaveDuplicates();
    assertThat(Right.values()).extracting(right -> right.label().en()).doesNotHaveDuplicates();
  }
}
