package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Described;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Observation;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Retired;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.code.Frameworks;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.document.Format;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Truth;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.CheckCatalogue;
import io.github.kiasdk.report.CrosswalkTable;
import io.github.kiasdk.report.Dossier;
import io.github.kiasdk.report.FactCatalogue;
import io.github.kiasdk.report.HtmlOverview;
import io.github.kiasdk.report.SourceCatalogue;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.review.GateResult;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import jakarta.validation.ConstraintValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a host returns from a REST controller, its own Jackson writes. An empty object with status
 * 200 would read as nothing found, so a type has content or refuses.
 */
class HostJsonTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private static final Checklist CHECKLIST = CodeVoorKinderrechten.checklist().at(CLOCK);

  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private static final String BEFORE =
      """
      kia: 1
      service: { id: app, name: The app, kind: social, ages: 13-17 }
      functionalities:
        - id: streaks
          kind: streak
          title: { nl: Reeksen, en: Streaks }
          facts: { rewards: { streaks: false, loss-on-absence: false } }
          effects:
            - id: pressure
              title: { nl: Druk, en: Pressure }
              sign: negative
              rights: [ivrk-31]
              rating: { impact: high, likelihood: high }
            - id: worry
              title: { nl: Zorg, en: Worry }
              sign: negative
              rights: [ivrk-24]
            - id: friendship
              title: { nl: Vriendschap, en: Friendship }
              sign: positive
              rights: [ivrk-15, ivrk-31]
          mitigations:
            - id: pause
              kind: design
              goal: prevent
              treats: [pressure]
              title: { nl: Pauze, en: Pause }
              status: implemented
      """;

  private static final String AFTER =
      BEFORE
              .substring(0, BEFORE.indexOf("    mitigations:"))
              .replace("streaks: false", "streaks: true")
              .replace("loss-on-absence: false", "loss-on-absence: { 13-15: true, 16-17: false }")
              .replace("likelihood: high", "likelihood: low")
          + """
            - id: feed
              kind: endless-feed
              title: { nl: Filmpjes, en: Feed }
              facts: { defaults: { autoplay: on } }
          """;

  /** At most so many of a type are looked at. */
  private static final int SOME = 5;

  private static final Map<Class<?>, List<Object>> FOUND = new LinkedHashMap<>();

  /** What all public accessors lead to from a few things of each kind. */
  @BeforeAll
  static void walk() throws Exception {
    Deque<Object> open = new ArrayDeque<>(roots());
    while (!open.isEmpty()) {
      Object one = open.remove();
      if (one instanceof Collection<?> many) {
        many.forEach(each -> addKnown(open, each));
      } else if (one instanceof Map<?, ?> map) {
        open.add(map.keySet());
        open.add(map.values());
      } else if (one.getClass().getName().startsWith("io.github.kiasdk.")) {
        List<Object> alike = FOUND.computeIfAbsent(one.getClass(), key -> new ArrayList<>());
        if (alike.size() < SOME) {
          alike.add(one);
          follow(one, open);
        }
      }
    }
  }

  private static void addKnown(Deque<Object> open, Object each) {
    if (each != null) {
      open.add(each);
    }
  }

  private static void follow(Object one, Deque<Object> open) throws IllegalAccessException {
    for (Method accessor : one.getClass().getMethods()) {
      boolean leads =
          accessor.getParameterCount() == 0
              && !Modifier.isStatic(accessor.getModifiers())
              && Modifier.isPublic(accessor.getDeclaringClass().getModifiers())
              && accessor.getDeclaringClass().getName().startsWith("io.github.kiasdk.");
      if (leads) {
        try {
          addKnown(open, accessor.invoke(one));
        } catch (InvocationTargetException refused) {
          assertThat(refused.getCause()).isInstanceOf(RuntimeException.class);
        }
      }
    }
  }

  private static List<Object> roots() throws ReflectiveOperationException, IOException {
    PlacedDocument placed = DocumentReader.standard().readPlaced(AFTER, Format.YAML, "app.yaml");
    KiaDocument after = placed.document();
    KiaDocument before = DocumentReader.standard().read(BEFORE, Format.YAML);
    List<Object> seen = new ArrayList<>();
    Report report = CHECKLIST.check(after);
    Checklist.of(List.of(ownCheck(seen))).check(after);
    GateResult result = gate(report).judge(report);
    Crosswalk crosswalk = Crosswalk.of(CHECKLIST.checks(), Frameworks.all());
    List<Object> roots =
        new ArrayList<>(
            List.of(
                Comparison.of(CHECKLIST, before, after),
                result,
                gate(report),
                report,
                report.nextFacts(),
                CHECKLIST,
                LabelRules.standard(),
                explanations(),
                crosswalk,
                DocumentExplanations.of(CHECKLIST),
                Label.of(after.service(), null, report, LabelRules.standard()),
                Observation.of(Truth.TRUE, "it", new LocalizedText("Zo.", "So.")),
                new Retired("CVK-9.99", "1", null, new LocalizedText("Dubbel.", "Twice.")),
                ownTexts(),
                Check.check("OWN-2", principle(), ownTexts()),
                new HtmlOverview.Entry("app.yaml", report, after.service(), null),
                Dossier.of(result, placed, Locale.ENGLISH),
                CheckCatalogue.of(CHECKLIST.checks()),
                CrosswalkTable.of(crosswalk),
                SourceCatalogue.of(crosswalk),
                FactCatalogue.of(Vocabulary.installed())));
    roots.addAll(seen);
    for (Class<?> type : types()) {
      for (Method made : type.getDeclaredMethods()) {
        boolean isRendering =
            Modifier.isStatic(made.getModifiers())
                && made.getName().equals("in")
                && Arrays.equals(made.getParameterTypes(), new Class<?>[] {Locale.class});
        if (isRendering) {
          roots.add(made.invoke(null, Locale.ENGLISH));
        }
      }
      if (type.isEnum()) {
        roots.addAll(List.of(type.getEnumConstants()));
      }
    }
    return roots;
  }

  private static Gate gate(Report report) {
    return Gate.failingOn(Level.LOW)
        .frozen(Baseline.of(LocalDate.of(2026, 5, 1), report.failed(Level.HIGH)))
        .explained(explanations());
  }

  private static Explanations explanations() {
    return Explanations.of(
        List.of(
            new Explanation(
                "CVK-9.03",
                "streaks",
                ExplanationReason.values()[0],
                "For now, until the test is done.",
                "Product owner",
                "Director",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 9, 1),
                new LocalizedText("Een herinnering.", "A reminder."),
                null)),
        CHECKLIST);
  }

  private static Check ownCheck(List<Object> seen) {
    return Check.check("OWN-1", principle(), ownTexts())
        .severity(Level.HIGH)
        .relevantFor(FunctionalityKind.STREAK)
        .requires(
            (Described described) -> {
              seen.add(described);
              return List.of();
            })
        .ground(Ground.DERIVED)
        .rights(Right.BEST_INTERESTS)
        .cites(new Reference("own", Reference.Kind.GUIDANCE, new LocalizedText("Eigen", "Own")))
        .since("1")
        .build();
  }

  private static Principle principle() {
    return new Principle("own", 1, new LocalizedText("Eigen", "Own"));
  }

  private static Texts ownTexts() {
    return Texts.of(
        name -> new ByteArrayInputStream("OWN-1.title=Own".getBytes(StandardCharsets.UTF_8)),
        "Own");
  }

  /** Every exported type of this module that somebody can hold and return. */
  static List<Class<?>> types() throws IOException {
    Set<String> exported = new TreeSet<>();
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      ModuleDescriptor.read(in).exports().forEach(one -> exported.add(one.source()));
    }
    // Only in tests, where nothing is returned to anybody.
    exported.remove("io.github.kiasdk.junit");
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.Libraries())
            .importPackages("io.github.kiasdk")) {
      if (exported.contains(type.getPackageName()) && canBeReturned(type.reflect())) {
        types.add(type.reflect());
      }
    }
    types.sort((one, other) -> one.getName().compareTo(other.getName()));
    return types;
  }

  /** An exception a mapper writes as it does those of others; a validator is the provider's. */
  private static boolean canBeReturned(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
      if (!Modifier.isPublic(one.getModifiers())) {
        return false;
      }
    }
    boolean holds =
        Arrays.stream(type.getDeclaredMethods())
            .anyMatch(it -> Modifier.isPublic(it.getModifiers()) && !isStatic(it));
    return (holds || type.isEnum())
        && !type.isInterface()
        && !Throwable.class.isAssignableFrom(type)
        && !ConstraintValidator.class.isAssignableFrom(type);
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_type_has_content_or_refuses_and_both_of_jackson_say_the_same(Class<?> type) {
    List<Object> all = FOUND.getOrDefault(type, List.of());

    assertThat(all).as("what the walk found of it").isNotEmpty();
    for (Object one : all) {
      String said = said(() -> JACKSON_3.writeValueAsString(one));
      assertThat(said(() -> JACKSON_2.writeValueAsString(one))).isEqualTo(said);
      assertThat(said).isNotIn("{}", "[]", "\"\"", "null");
    }
  }

  private interface Writing {
    String write() throws Exception;
  }

  /** The JSON with its fields in one order, or the first line of a refusal of our own. */
  private static String said(Writing writing) {
    String json;
    try {
      json = writing.write();
    } catch (Exception refused) {
      Throwable first = refused;
      while (first.getCause() != null) {
        first = first.getCause();
      }
      assertThat(first)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageMatching(".* ha(s|ve) no JSON: .*\\.");
      return first.getMessage();
    }
    Object read = JACKSON_3.readValue(json, Object.class);
    return read instanceof Map<?, ?> map ? sorted(map).toString() : json;
  }

  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fields = new TreeMap<>();
      map.forEach((key, each) -> fields.put((String) key, each == null ? "null" : sorted(each)));
      return fields.isEmpty() ? "{}" : fields;
    }
    return value instanceof List<?> list ? list.stream().map(HostJsonTest::sorted).toList() : value;
  }

  @Test
  void a_finding_says_what_was_asked_what_came_out_and_why() throws Exception {
    Report report =
        CHECKLIST
            .only("CVK-9.03")
            .check(DocumentReader.standard().read(AFTER, Format.YAML).service());
    Finding finding = report.failed().get(0);

    String json = JACKSON_3.writeValueAsString(finding);

    assertThat(json)
        .isEqualTo(new ObjectMapper().writeValueAsString(finding))
        .isEqualTo(
            "{\"fingerprint\":\"CVK-9.03@app/streaks\",\"check\":\"CVK-9.03\","
                + "\"outcome\":\"failed\",\"basis\":\"declared\",\"severity\":\"high\","
                + "\"ages\":\"13-17\",\"functionality\":\"streaks\",\"service\":\"app\","
                + "\"decidedBy\":[\"rewards.streaks\",\"rewards.loss-on-absence\"],"
                + "\"missing\":[]}");
    assertThat(JACKSON_3.writeValueAsString(report))
        .isEqualTo(new ObjectMapper().writeValueAsString(report))
        .startsWith(
            "{\"id\":\"app\",\"title\":\"The app\","
                + "\"day\":\"2026-06-01\",\"counts\":{\"failed\":1,")
        .contains(json);
  }

  @Test
  void keys_are_ids() throws Exception {
    Report report = CHECKLIST.check(DocumentReader.standard().read(AFTER, Format.YAML).service());

    String json = JACKSON_3.writeValueAsString(report.counts());

    assertThat(json).isEqualTo(JACKSON_2.writeValueAsString(report.counts()));
    assertThat(json).contains("\"cvk-9\":{\"failed\":");
  }
}
