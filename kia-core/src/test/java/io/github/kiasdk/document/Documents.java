package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.ExplanationReason;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Documents of every shape that the records allow. */
final class Documents {

  /** Texts that YAML, JSON or UTF-8 could turn into something else. */
  static final List<String> TRICKY =
      List.of(
          "off",
          "yes",
          "No",
          "y",
          "null",
          "~",
          "NULL",
          "true",
          "1",
          "-1",
          "1e3",
          "0x1",
          "0o7",
          "0b1",
          "012",
          "1_000",
          "12:30:45",
          ".5",
          "1.",
          ".inf",
          "-.INF",
          ".NaN",
          "2026-03-01",
          "13-15",
          " leading",
          "trailing ",
          "\ttab",
          "line one\nline two",
          "line\n\nline\n",
          "\nfirst",
          "  two\n spaces",
          "trailing \nspace",
          "a\r\nb",
          "a\rb",
          "- dash",
          "-",
          "?",
          "? q",
          ":",
          "a: b",
          "a:",
          "# no comment",
          "a #b",
          "a#b",
          "[a]",
          "{a: b}",
          "a, b",
          "&anchor",
          "*alias",
          "!tag",
          "!!str x",
          "|",
          ">",
          "'single'",
          "\"double\"",
          "\\",
          "\\n",
          "%TAG",
          "@at",
          "`tick",
          "<<",
          "=",
          "---",
          "--- a",
          "...",
          "😀",
          "é",
          "e\u0301",
          "\u00a0x",
          "x\u2028y",
          "\u0085x",
          "\ufeffx",
          "\ufffe",
          "\u0000x",
          "\u0007",
          "\u007f",
          "<script>",
          "${jndi}",
          "{min}",
          "a".repeat(300));

  private Documents() {}

  static Arbitrary<String> words(int most) {
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(Math.min(most, 12));
    Arbitrary<String> latin =
        Arbitraries.strings().withChars(" :#-'\"\n,.ab1").ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(Arbitraries.of(TRICKY), any, latin)
        .filter(words -> !words.isBlank() && words.length() <= most && isWhole(words));
  }

  /** Whether every character is whole: half a pair of surrogates is refused. */
  static boolean isWhole(String words) {
    return words.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  /** Words that say something, whatever stands before or after it. */
  static Arbitrary<String> reasons() {
    return Combinators.combine(words(400), Arbitraries.of(true, false))
        .as((words, first) -> first ? words + " geldt kinderen" : "kinderen zien " + words);
  }

  static Arbitrary<LocalizedText> localizedReasons() {
    return Arbitraries.oneOf(
        reasons().map(LocalizedText::same),
        Combinators.combine(reasons(), reasons()).as(LocalizedText::new));
  }

  static Arbitrary<LocalizedText> texts() {
    return Arbitraries.oneOf(
        words(400).map(LocalizedText::same),
        Combinators.combine(words(400), words(400)).as(LocalizedText::new));
  }

  static Arbitrary<String> ids() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("-", parts));
  }

  static Arbitrary<Ages> ages() {
    Arbitrary<Ages> range =
        Combinators.combine(
                Arbitraries.integers().between(0, 17), Arbitraries.integers().between(0, 17))
            .as((one, other) -> Ages.ages(Math.min(one, other), Math.max(one, other)));
    return Arbitraries.oneOf(range, Combinators.combine(range, range).as(Ages::and));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Functionality> functionalities(String id) {
    Arbitrary<List<Effect>> effects = numbered("effect", 2, EffectArbitraries::effects);
    return effects.flatMap(
        made -> {
          List<String> ids = new ArrayList<>();
          made.forEach(effect -> ids.add(effect.id()));
          Arbitrary<List<Mitigation>> mitigations =
              ids.isEmpty()
                  ? Arbitraries.just(List.of())
                  : numbered("measure", 2, name -> EffectArbitraries.mitigations(name, ids));
          return Combinators.combine(
                  Arbitraries.of(FunctionalityKind.class).set().ofMinSize(1).ofMaxSize(3),
                  texts(),
                  texts().injectNull(0.5),
                  ages().injectNull(0.5),
                  FactArbitraries.facts(),
                  localizedReasons().injectNull(0.5),
                  mitigations)
              .as(
                  (kinds, title, description, ages, facts, oneSided, measures) ->
                      new Functionality(
                          id,
                          kinds,
                          title,
                          description,
                          ages,
                          ages == null || kinds.size() == 1 ? null : (Boolean) (kinds.size() == 2),
                          facts,
                          ofOneSign(made) ? oneSided : null,
                          made,
                          measures));
        });
  }

  private static boolean ofOneSign(List<Effect> effects) {
    return effects.stream().map(Effect::sign).distinct().count() < 2;
  }

  static Arbitrary<Service> services() {
    Arbitrary<List<Functionality>> parts = numbered("part", 3, Documents::functionalities);
    return Combinators.combine(
            ids(),
            words(200),
            words(200).injectNull(0.5),
            Arbitraries.of(ServiceKind.class),
            ages().injectNull(0.5),
            days().injectNull(0.5),
            FactArbitraries.facts(),
            Combinators.combine(parts, Arbitraries.of(Area.class).set()).as(Parts::new))
        .as(
            (id, name, provider, kind, ages, day, facts, parted) ->
                new Service(
                    "s-" + id,
                    name,
                    provider,
                    kind,
                    ages,
                    parted.without(),
                    day,
                    null,
                    facts,
                    parted.functionalities()));
  }

  private record Parts(List<Functionality> functionalities, Set<Area> areas) {

    /** Those of the areas that no part is in. */
    Set<Area> without() {
      Set<Area> left = EnumSet.noneOf(Area.class);
      left.addAll(areas);
      for (Functionality functionality : functionalities) {
        functionality.kinds().forEach(kind -> left.remove(kind.area()));
      }
      return left;
    }
  }

  /** Any document. */
  static Arbitrary<KiaDocument> documents() {
    return Combinators.combine(services(), texts().injectNull(0.5))
        .flatAs(
            (service, notice) -> {
              Service whole =
                  new Service(
                      service.id(),
                      service.name(),
                      service.provider(),
                      service.kind(),
                      service.ages(),
                      service.without(),
                      service.referenceDate(),
                      notice,
                      service.facts(),
                      service.functionalities());
              List<String> subjects = new ArrayList<>();
              subjects.add(whole.id());
              whole.functionalities().forEach(part -> subjects.add(part.id()));
              return Combinators.combine(
                      AssessmentArbitraries.assessments(whole).injectNull(0.3),
                      judgements(subjects).list().ofMaxSize(2),
                      explanations(subjects, whole).list().ofMaxSize(2))
                  .as(
                      (assessment, judgements, explanations) ->
                          new KiaDocument(whole, assessment, judgements, explanations));
            });
  }

  /** Two names with nothing but marks in common are those of two people. */
  private static final String WORDS = "[\\p{L}\\p{M}\\p{N}]";

  private static Arbitrary<Explanation> explanations(List<String> subjects, Service service) {
    List<String> measures = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      for (Mitigation measure : functionality.mitigations()) {
        measures.add(functionality.id() + "/" + measure.id());
      }
    }
    Arbitrary<@Nullable String> named =
        measures.isEmpty()
            ? Arbitraries.of((String) null)
            : Arbitraries.of(measures).injectNull(0.5);
    return Combinators.combine(
            words(40),
            Arbitraries.of(subjects),
            Arbitraries.of(ExplanationReason.class),
            reasons(),
            words(190),
            days(),
            texts(),
            named)
        .as(
            (check, subject, reason, words, owner, day, alternative, measure) ->
                new Explanation(
                    check,
                    null,
                    subject,
                    day.getDayOfMonth() % 2 == 0 ? about(subject, service) : null,
                    reason,
                    words,
                    "Vos" + owner.replaceAll(WORDS, ""),
                    "Smit" + owner.replaceAll(WORDS, ""),
                    day,
                    day.plusMonths(6),
                    measure == null || owner.length() % 2 == 0 ? alternative : null,
                    measure));
  }

  /** An effect or measure of a functionality; of the service a check tells apart what it likes. */
  private static @Nullable String about(String subject, Service service) {
    for (Functionality functionality : service.functionalities()) {
      if (functionality.id().equals(subject)) {
        return functionality.effects().isEmpty() ? null : functionality.effects().get(0).id();
      }
    }
    return "class-6b";
  }

  private static Arbitrary<Judgement> judgements(List<String> subjects) {
    return Combinators.combine(
            words(40),
            Arbitraries.of(subjects),
            Arbitraries.of(Verdict.class),
            words(200),
            words(200),
            days(),
            reasons(),
            EffectArbitraries.evidence().list().ofMaxSize(1))
        .as(
            (check, subject, verdict, by, role, day, reasons, evidence) ->
                new Judgement(
                    check,
                    subject,
                    verdict,
                    named(by),
                    role,
                    null,
                    day,
                    day.plusYears(1),
                    reasons,
                    evidence));
  }

  /** The name of a person, with the signs of these words. */
  static String named(String words) {
    return "Vos" + words.replaceAll(WORDS, "");
  }

  static <T> Arbitrary<List<T>> numbered(
      String name, int most, Function<String, Arbitrary<T>> one) {
    return Arbitraries.integers()
        .between(0, most)
        .flatMap(
            number -> {
              List<Arbitrary<T>> all = new ArrayList<>();
              for (int i = 0; i < number; i++) {
                all.add(one.apply(name + "-" + i));
              }
              return Combinators.combine(all).as(made -> made);
            });
  }

  /** A document without anything that it can do without. */
  static KiaDocument smallest() {
    return new KiaDocument(
        new Service(
            "app", "App", null, ServiceKind.OTHER, null, null, null, null, Facts.none(), List.of()),
        List.of());
  }
}
