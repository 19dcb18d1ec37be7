package io.github.kiasdk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private static final String WHOLE_YEARS = "\\d+-\\d+";

  /** Where Dutch and English really have the same word. */
  private static final Set<String> SAME_IN_BOTH = Set.of("camera");

  /** Where the name of the class is not the name of the section. */
  private static final Map<Class<?>, String> NAMED_OTHERWISE =
      Map.of(
          DataUse.class, "data",
          DataRights.class, "rights",
          ImpactAssessment.class, "kia",
          UserChoices.class, "choices");

  @Test
  void every_fact_of_every_section_is_listed_once() throws Exception {
    for (Map.Entry<Class<?>, List<Fact<?>>> section : sections().entrySet()) {
      List<Fact<?>> declared = new ArrayList<>(section.getValue());
      declared.removeIf(VocabularyTest::isField);
      String prefix = name(section.getKey()) + ".";

      assertThat(KiaVocabulary.all())
          .as(section.getKey().getSimpleName())
          .filteredOn(fact -> fact.name().startsWith(prefix))
          .containsExactlyInAnyOrderElementsOf(declared);
      assertThat(declared).allMatch(fact -> fact.name().startsWith(prefix));
    }
  }

  @Test
  void nothing_is_listed_that_no_section_declares() throws Exception {
    List<Fact<?>> declared = new ArrayList<>();
    sections().values().forEach(declared::addAll);

    assertThat(declared).containsAll(KiaVocabulary.all());
  }

  @Test
  void every_field_belongs_to_a_list_of_its_own_section() throws Exception {
    for (List<Fact<?>> section : sections().values()) {
      List<Fact<?>> fields = new ArrayList<>();
      section.stream()
          .filter(ItemsFact.class::isInstance)
          .forEach(fact -> fields.addAll(((ItemsFact) fact).fields()));

      assertThat(section).filteredOn(VocabularyTest::isField).hasSameElementsAs(fields);
    }
  }

  @Test
  void names_are_unique_and_lower_case_with_hyphens() throws Exception {
    assertThat(KiaVocabulary.all()).extracting(Fact::name).doesNotHaveDuplicates();
    assertThat(everyFact())
        .allSatisfy(fact -> assertThat(fact.name()).matches(WORDS + "(\\." + WORDS + "){0,2}"));
  }

  @Test
  void ids_of_terms_are_lower_case_with_hyphens() throws Exception {
    assertThat(everyTerm())
        .allSatisfy(
            term -> assertThat(term.id()).matches(term instanceof AgeBand ? WHOLE_YEARS : WORDS));
  }

  @Test
  void the_installed_vocabulary_finds_all_facts() {
    Vocabulary installed = Vocabulary.installed();

    assertThat(KiaVocabulary.all())
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(installed.find(fact.name())).isSameAs(fact));
  }

  @Test
  void every_description_is_one_sentence_in_each_language_without_a_full_stop() throws Exception {
    assertThat(everyFact())
        .allSatisfy(fact -> assertWellFormed(fact.label(), "[A-Z].*"))
        .extracting(fact -> fact.label().en())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_term_has_a_short_label_in_each_language_without_a_full_stop() throws Exception {
    assertThat(everyTerm())
        .allSatisfy(
            term -> {
              assertWellFormed(term.label(), shapeOfLabel(term));
              assertThat(term.label().nl().split(" ")).hasSizeLessThanOrEqualTo(6);
              assertThat(term.label().en().split(" ")).hasSizeLessThanOrEqualTo(7);
            });
  }

  @Test
  void the_terms_of_one_list_have_different_labels() throws Exception {
    for (Fact<?> fact : everyFact()) {
      assertThat(terms(fact)).extracting(term -> term.label().nl()).doesNotHaveDuplicates();
      assertThat(terms(fact)).extracting(term -> term.label().en()).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_unit_has_a_name_in_each_language() throws Exception {
    assertThat(everyFact())
        .filteredOn(NumberFact.class::isInstance)
        .isNotEmpty()
        .allSatisfy(fact -> assertWellFormed(((NumberFact) fact).unit(), "[a-z].*"));
  }

  @Test
  void every_deceptive_pattern_says_what_it_means() {
    assertThat(DeceptivePattern.values())
        .hasSize(22)
        .allSatisfy(pattern -> assertWellFormed(pattern.meaning(), "[A-Z].*"));
  }

  @Test
  void every_family_of_patterns_has_a_pattern_and_a_name() {
    assertThat(DeceptivePattern.values())
        .extracting(DeceptivePattern::family)
        .contains(PatternFamily.values());
    assertThat(PatternFamily.values())
        .allSatisfy(family -> assertWellFormed(family.label(), "[a-z].*"));
  }

  @Test
  void every_age_of_a_child_is_in_exactly_one_band() {
    for (int age = 0; age <= Ages.OLDEST; age++) {
      int years = age;
      assertThat(AgeBand.values())
          .filteredOn(band -> band.ages().includes(years))
          .as("age %d", years)
          .hasSize(1);
    }
  }

  @Test
  void the_bands_stand_from_young_to_old_and_are_called_after_their_ages() {
    assertThat(AgeBand.values())
        .extracting(AgeBand::id)
        .containsExactly("0-5", "6-9", "10-12", "13-15", "16-17");
    assertThat(AgeBand.values())
        .allSatisfy(band -> assertThat(Ages.parse(band.id())).isEqualTo(band.ages()))
        .allSatisfy(
            band -> {
              String youngest = Integer.toString(band.ages().youngest());
              String oldest = Integer.toString(band.ages().oldest());
              assertThat(band.label().nl()).startsWith(youngest + " ").contains(" " + oldest + " ");
              assertThat(band.label().en()).startsWith(youngest + " ").contains(" " + oldest + " ");
            });
  }

  @Test
  void facts_about_rights_take_every_right_there_is() {
    assertThat(BestInterests.RIGHTS.terms()).containsExactly(Right.values());
    assertThat(Dpia.RIGHTS.terms()).containsExactly(Right.values());
  }

  private static String shapeOfLabel(Term term) {
    return term instanceof Language ? ".*" : term instanceof AgeBand ? "\\d.*" : "[a-z].*";
  }

  private static void assertWellFormed(LocalizedText text, String shape) {
    for (String words : List.of(text.nl(), text.en())) {
      assertThat(words).matches(shape).doesNotEndWith(".").isEqualTo(words.strip());
    }
    if (!SAME_IN_BOTH.contains(text.en())) {
      assertThat(text.nl()).isNotEqualTo(text.en());
    }
  }

  /** The fields of items have names without a section. */
  private static boolean isField(Fact<?> fact) {
    return fact.name().indexOf('.') < 0;
  }

  private static List<Fact<?>> everyFact() throws Exception {
    List<Fact<?>> facts = new ArrayList<>();
    sections().values().forEach(facts::addAll);
    return facts;
  }

  /** The rights are not words of the vocabulary; they have a test and a style of their own. */
  private static Set<Term> everyTerm() throws Exception {
    Set<Term> terms = new LinkedHashSet<>();
    for (Fact<?> fact : everyFact()) {
      terms.addAll(terms(fact));
    }
    terms.removeIf(Right.class::isInstance);
    return terms;
  }

  private static List<? extends Term> terms(Fact<?> fact) {
    if (fact instanceof ChoiceFact<?> choice) {
      return choice.terms();
    }
    return fact instanceof ChoicesFact<?> choices ? choices.terms() : List.of();
  }

  /**
   * Every class of the package that declares facts, found on disk so that none can be forgotten.
   */
  private static Map<Class<?>, List<Fact<?>>> sections() throws Exception {
    Path classes =
        Path.of(KiaVocabulary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<Class<?>, List<Fact<?>>> sections = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(classes.resolve("io/github/kiasdk/vocabulary"))) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (name.contains("$") || name.equals("package-info")) {
          continue;
        }
        Class<?> type = Class.forName(KiaVocabulary.class.getPackageName() + "." + name);
        List<Fact<?>> facts = new ArrayList<>();
        for (Field field : type.getFields()) {
          if (Fact.class.isAssignableFrom(field.getType())) {
            facts.add((Fact<?>) field.get(null));
          }
        }
        if (!facts.isEmpty()) {
          sections.put(type, facts);
        }
      }
    }
    return sections;
  }

  private static String name(Class<?> section) {
    String named = NAMED_OTHERWISE.get(section);
    return named != null ? named : kebab(section.getSimpleName());
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
