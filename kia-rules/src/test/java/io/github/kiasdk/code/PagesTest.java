package io.github.kiasdk.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.instrument.KiaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reference pages say what the checks say; {@code -Dkia.update=true} writes them anew. */
class PagesTest {

  static final Locale DUTCH = Locale.forLanguageTag("nl");
  static final int PRINCIPLES = 10;

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");

  @TestFactory
  Stream<DynamicTest> the_reference_pages_are_those_of_the_checks() {
    return pages().entrySet().stream()
        .map(page -> dynamicTest(page.getKey(), () -> assertSame(page.getKey(), page.getValue())));
  }

  @Test
  void every_link_from_a_page_leads_to_a_file_and_a_place_in_it() throws IOException {
    Map<String, String> pages = pages();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Matcher link = LINK.matcher(page.getValue());
      while (link.find()) {
        String address = link.group(1);
        if (!address.startsWith("https://")) {
          int mark = address.indexOf('#');
          Path target = target(page.getKey(), mark < 0 ? address : address.substring(0, mark));
          String made = pages.get(target.toString().replace('\\', '/'));
          String text = made == null ? Files.readString(target) : made;
          if (mark >= 0) {
            assertThat(text).contains("<a id=\"" + address.substring(mark + 1) + "\"></a>");
          }
        }
      }
    }
  }

  @Test
  void every_check_has_its_place_on_a_page_in_both_languages() {
    Set<String> ids = new TreeSet<>();
    checks().forEach(each -> ids.add(PrinciplePage.anchor(each)));
    Set<String> dutch = new TreeSet<>();
    Set<String> english = new TreeSet<>();
    pages()
        .forEach((name, text) -> (name.endsWith(".nl.md") ? dutch : english).addAll(anchors(text)));

    assertThat(dutch).isEqualTo(ids);
    assertThat(english).isEqualTo(ids);
  }

  static Set<Principle> principles() {
    Set<Principle> principles = new LinkedHashSet<>();
    checks().forEach(check -> principles.add(check.principle()));
    return principles;
  }

  @ParameterizedTest
  @MethodSource("principles")
  void the_examples_on_the_pages_are_those_that_the_tests_run(Principle principle)
      throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    Map<?, ?> run;
    try (var stream = getClass().getResourceAsStream(ExampleText.file(principle))) {
      run = yaml.readValue(stream, Map.class);
    }
    Map<String, List<Object>> cut = new LinkedHashMap<>();
    ExampleText.byCheck(principle)
        .forEach(
            (id, examples) -> {
              List<Object> read = new ArrayList<>();
              examples.forEach(each -> read.add(yaml.readValue(each.whole(), Map.class)));
              cut.put(id, read);
            });

    assertThat(cut).isEqualTo(run);
  }

  @Test
  void the_sources_are_those_that_checks_rest_on() {
    Set<String> used = new TreeSet<>();
    checks().forEach(check -> used.addAll(check.sources()));

    assertThat(new TreeSet<>(Source.byKey().keySet())).isEqualTo(used);
  }

  @Test
  void the_guidelines_on_the_dsa_are_no_part_of_the_act() {
    assertThat(ChecksPage.framework(Guides.DSA_GUIDELINES.part("6.5")))
        .isNotEqualTo(ChecksPage.framework(Laws.DSA.part("28-1")));
    for (Check check : checks()) {
      for (Reference reference : check.references()) {
        assertThat(ChecksPage.framework(reference)).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a_b *c* [d](e)   ! a\\_b \\*c\\* \\[d\\](e)
          <b>|x| & `y` ~z  ! \\<b\\>\\|x\\| &amp; \\`y\\` \\~z
          # No heading     ! \\# No heading
          1. No list       ! 1\\. No list
          - No list        ! \\- No list
          18+ and 12-15    ! 18+ and 12-15
          'two\nlines'     ! two lines
          """)
  void words_are_never_read_as_markup(String words, String markdown) {
    assertThat(Markdown.escaped(words)).isEqualTo(markdown);
  }

  @Test
  void only_names_of_facts_are_marked_as_code() {
    assertThat(Markdown.withFactNames("rewards.streaks is false, art. 5.1 and *this* are not"))
        .isEqualTo("`rewards.streaks` is false, art. 5.1 and \\*this\\* are not");
  }

  /** The checks of the Code and of the KIA method. */
  static List<Check> checks() {
    return CodeVoorKinderrechten.checklist().and(KiaMethod.checks()).checks();
  }

  private static Map<String, String> pages() {
    List<Check> checks = checks();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("CHECKS.md", new ChecksPage(checks).text());
    Map<Principle, List<Check>> byPrinciple = new LinkedHashMap<>();
    for (Check check : checks) {
      byPrinciple.computeIfAbsent(check.principle(), key -> new ArrayList<>()).add(check);
    }
    byPrinciple.forEach(
        (principle, its) -> {
          for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
            pages.put(
                "docs/" + PrinciplePage.file(principle, locale),
                new PrinciplePage(principle, locale).text(its));
          }
        });
    return pages;
  }

  private static Path target(String page, String name) {
    return name.isEmpty() ? Path.of(page) : Path.of(page).resolveSibling(name).normalize();
  }

  private static Set<String> anchors(String text) {
    Set<String> anchors = new TreeSet<>();
    Matcher anchor = ANCHOR.matcher(text);
    while (anchor.find()) {
      anchors.add(anchor.group(1));
    }
    return anchors;
  }

  private static void assertSame(String name, String text) throws IOException {
    Path file = Path.of(name);
    if (Boolean.getBoolean("kia.update")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("to write it anew, run again with -Dkia.update=true").exists();
    assertThat(Files.readString(file))
        .as("%s; to write it anew, run again with -Dkia.update=true", name)
        .isEqualTo(text);
  }
}
