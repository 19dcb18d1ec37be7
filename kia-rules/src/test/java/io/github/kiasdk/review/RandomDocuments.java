package io.github.kiasdk.review;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Verdict;
import io.github.kiasdk.check.RandomDescriptions;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Documents by chance, and others that come from them as a branch does. */
final class RandomDocuments {

  private static final List<String> JUDGED = List.of("CVK-9.16", "CVK-9.12", "CVK-4.02");

  private final RandomDescriptions descriptions;
  private final Random random;

  RandomDocuments(long seed) {
    descriptions = new RandomDescriptions(seed);
    random = descriptions.random();
  }

  KiaDocument document() {
    Service plain = descriptions.service(0.5);
    List<Functionality> parts = new ArrayList<>();
    plain.functionalities().forEach(one -> parts.add(rich(one)));
    return document(plain, parts);
  }

  /** The document with some functionalities kept, some described anew, some dropped or added. */
  KiaDocument branch(KiaDocument of) {
    Service other = descriptions.service(0.5);
    List<Functionality> parts = new ArrayList<>(of.service().functionalities());
    for (Functionality one : other.functionalities()) {
      if (random.nextBoolean()) {
        parts.removeIf(part -> part.id().equals(one.id()));
        if (random.nextInt(4) > 0) {
          parts.add(rich(one));
        }
      }
    }
    return document(random.nextBoolean() ? of.service() : other, parts);
  }

  private KiaDocument document(Service service, List<Functionality> parts) {
    List<Judgement> judgements = new ArrayList<>();
    for (Functionality part : parts) {
      if (random.nextBoolean()) {
        judgements.add(judgement(descriptions.oneOf(JUDGED), part.id()));
      }
    }
    return new KiaDocument(with(service, parts), judgements);
  }

  private Judgement judgement(String check, String about) {
    return new Judgement(
        check,
        about,
        random.nextBoolean() ? Verdict.PASSED : Verdict.FAILED,
        "N. Jansen",
        "product owner",
        null,
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 12, 31),
        "Tried with children.",
        List.of());
  }

  private Functionality rich(Functionality plain) {
    List<Effect> effects = new ArrayList<>();
    effects.add(Effect.negative("harm", "Schade", "Harm", right(), right()).build());
    effects.add(Effect.positive("good", "Goeds", "Good", right()).build());
    List<Mitigation> mitigations = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      mitigations.add(mitigation("measure-" + i));
    }
    Ages ages = random.nextBoolean() ? null : Ages.ages(random.nextInt(17), Ages.OLDEST);
    return with(plain, ages, effects, mitigations);
  }

  Mitigation mitigation(String id) {
    Mitigation.Builder builder =
        Mitigation.treating(
                List.of(random.nextInt(3) == 0 ? "good" : "harm"), id, "Maatregel", "Measure")
            .status(descriptions.oneOf(List.of(Status.values())))
            .tested(descriptions.oneOf(List.of(Effectiveness.values())));
    return random.nextBoolean() ? builder.build() : builder.defaultOn(true).build();
  }

  private Right right() {
    return descriptions.oneOf(List.of(Right.values()));
  }

  /** The same description with functionalities, effects and measures in another order. */
  KiaDocument shuffled(KiaDocument document) {
    List<Functionality> parts = new ArrayList<>();
    for (Functionality part : document.service().functionalities()) {
      parts.add(with(part, part.ages(), mixed(part.effects()), mixed(part.mitigations())));
    }
    return new KiaDocument(with(document.service(), mixed(parts)), mixed(document.judgements()));
  }

  <T> List<T> mixed(List<T> list) {
    List<T> mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  static Functionality with(
      Functionality one, Ages ages, List<Effect> effects, List<Mitigation> mitigations) {
    return new Functionality(
        one.id(),
        one.kinds(),
        LocalizedText.same(one.id()),
        null,
        ages,
        null,
        one.facts(),
        null,
        effects,
        mitigations);
  }

  static Service with(Service one, List<Functionality> parts) {
    Set<Area> without = EnumSet.noneOf(Area.class);
    without.addAll(one.without());
    parts.forEach(part -> part.kinds().forEach(kind -> without.remove(kind.area())));
    return new Service(
        one.id(),
        one.name(),
        one.provider(),
        one.kind(),
        one.ages(),
        without,
        one.referenceDate(),
        one.notice(),
        one.facts(),
        parts);
  }
}
