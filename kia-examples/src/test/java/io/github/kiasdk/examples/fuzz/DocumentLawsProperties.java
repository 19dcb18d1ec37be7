package io.github.kiasdk.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.instrument.KiaMethod;
import io.github.kiasdk.report.JUnitXmlReport;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.SarifReport;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Laws that hold between two outcomes of one document, for documents that nobody wrote. */
class DocumentLawsProperties {

  /** YAML takes no longer name before a colon; JSON does. */
  private static final int LONGEST_NAME = 1_000;

  /** A commit has one answer; other seeds are what the fuzzing is for. */
  private static final String SEED = "20261130";

  private static final Corpus CORPUS = Corpus.load();
  private static final DocumentReader READER = DocumentReader.standard();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Checklist CHECKLIST =
      CodeVoorKinderrechten.checklist()
          .and(KiaMethod.checks())
          .at(Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void a_document_means_the_same_however_it_is_written(@ForAll Random random) {
    Object tree = changed(random);
    String flow = TreeText.flow(tree);

    Object json = read(flow, Format.JSON);

    assertThat(read(flow, Format.YAML)).isEqualTo(json);
    assertThat(read(TreeText.block(tree), Format.YAML)).isEqualTo(json);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void the_order_of_fields_means_nothing(@ForAll Random random) {
    Object tree = changed(random);
    Object other = everyGroup(tree, names -> mixed(names, random));

    assertThat(read(TreeText.flow(other), Format.JSON))
        .isEqualTo(read(TreeText.flow(tree), Format.JSON));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void the_order_of_functionalities_judgements_and_explanations_changes_no_answer(
      @ForAll Random random) {
    @SuppressWarnings("unchecked")
    Map<String, Object> tree = (Map<String, Object>) changed(random);
    KiaDocument one = readable(tree);
    for (String list : List.of("functionalities", "judgements", "explanations")) {
      if (tree.get(list) instanceof List<?> elements) {
        Collections.shuffle(elements, random);
      }
    }
    KiaDocument other = readable(tree);

    assertThat(answers(CHECKLIST.check(other))).isEqualTo(answers(CHECKLIST.check(one)));
    assertThat(Comparison.of(CHECKLIST, one, other).isEmpty()).isTrue();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, seed = SEED)
  void every_format_tells_of_as_many_failures_as_there_are_in_either_language(
      @ForAll Random random) {
    String text = TreeText.flow(changed(random));
    Assume.that(read(text, Format.JSON) instanceof KiaDocument);
    PlacedDocument placed = READER.readPlaced(text, Format.JSON, "document");
    GateResult result = Gate.open().judge(CHECKLIST.check(placed.document()));
    int failed = result.report().count(Outcome.FAILED);

    for (Locale language : List.of(Locale.ENGLISH, DUTCH)) {
      JsonNode json =
          JsonMapper.shared()
              .readTree(JsonReport.in(language).text(result, placed.document().service()));
      JsonNode sarif = JsonMapper.shared().readTree(SarifReport.in(language).text(result, placed));
      List<String> outcomes = new ArrayList<>();
      json.get("findings").forEach(one -> outcomes.add(one.get("outcome").asString()));

      assertThat(Collections.frequency(outcomes, Outcome.FAILED.id())).isEqualTo(failed);
      assertThat(sarif.at("/runs/0/results").size()).isEqualTo(failed);
      assertThat(JUnitXmlReport.in(language).text(result).split("<failure ", -1))
          .hasSize(failed + 1);
    }
  }

  private static List<String> answers(Report report) {
    List<String> answers = new ArrayList<>();
    for (Finding finding : report.findings()) {
      answers.add(finding.fingerprint() + " " + finding.outcome() + " " + finding.reason());
    }
    Collections.sort(answers);
    return answers;
  }

  /** The tree of a seed with a few changes, all of which can be written in every way. */
  private static Object changed(Random random) {
    Input seed = CORPUS.any(random);
    Assume.that(seed.kind() == InputKind.DOCUMENT && CORPUS.document(seed.seed()) != null);
    Object tree = TreeMutations.copy(CORPUS.tree(seed));
    new TreeMutations(random, CORPUS).change(tree);
    Assume.that(isPlain(tree));
    return tree;
  }

  /** Loops, not streams: a tree can be as deep as a stack of short frames just takes. */
  private static boolean isPlain(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String name = (String) entry.getKey();
        if (name.startsWith(String.valueOf(TreeText.AGAIN))
            || name.length() >= LONGEST_NAME
            || !isPlain(entry.getValue())) {
          return false;
        }
      }
    } else if (node instanceof List<?> list) {
      for (Object element : list) {
        if (!isPlain(element)) {
          return false;
        }
      }
    }
    return !(node instanceof Nasty.Raw);
  }

  private static KiaDocument readable(Object tree) {
    Object read = read(TreeText.flow(tree), Format.JSON);
    Assume.that(read instanceof KiaDocument);
    return (KiaDocument) read;
  }

  /** The document, or the paths of what is wrong with it. */
  private static Object read(String text, Format format) {
    try {
      return READER.read(text, format);
    } catch (DocumentException refused) {
      return refused.problems().stream().map(problem -> problem.path()).sorted().toList();
    }
  }

  private static @Nullable Object everyGroup(
      @Nullable Object node, UnaryOperator<List<String>> order) {
    if (node instanceof Map<?, ?> map) {
      List<String> names = new ArrayList<>();
      map.keySet().forEach(name -> names.add((String) name));
      Map<String, @Nullable Object> other = new LinkedHashMap<>();
      for (String name : order.apply(names)) {
        other.put(name, everyGroup(map.get(name), order));
      }
      return other;
    }
    if (node instanceof List<?> list) {
      List<@Nullable Object> other = new ArrayList<>();
      list.forEach(element -> other.add(everyGroup(element, order)));
      return other;
    }
    return node;
  }

  private static <T> List<T> mixed(List<T> list, Random random) {
    Collections.shuffle(list, random);
    return list;
  }
}
