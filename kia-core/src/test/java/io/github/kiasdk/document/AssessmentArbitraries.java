package io.github.kiasdk.document;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.AssessmentStatus;
import io.github.kiasdk.assessment.AssessmentType;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Cooperation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.FollowUp;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.SourceKind;
import io.github.kiasdk.assessment.TeamMember;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assessments that fit a service, with every field or without. */
final class AssessmentArbitraries {

  private AssessmentArbitraries() {}

  static Arbitrary<Assessment> assessments(Service service) {
    Arbitrary<List<String>> references = references(service);
    return Combinators.combine(
            headers(service),
            decisions(service).injectNull(0.3),
            followUps().injectNull(0.3),
            Documents.numbered("group", 2, id -> consultations(id, references)),
            Documents.numbered("view", 2, id -> views(id, references)))
        .flatAs(
            (header, decision, followUp, consultations, views) ->
                responses(views, references)
                    .map(
                        responses ->
                            whole(header, decision, followUp, consultations, views, responses)));
  }

  private static Assessment whole(
      Assessment header,
      Decision decision,
      FollowUp followUp,
      List<Consultation> consultations,
      List<View> views,
      List<Response> responses) {
    boolean early =
        decision != null
            && decision.date() != null
            && followUp != null
            && followUp.reviewDate() != null
            && followUp.reviewDate().isBefore(decision.date());
    return new Assessment(
        header.type(),
        header.method(),
        header.status(),
        header.previous(),
        header.commissioner(),
        header.assessor(),
        header.team(),
        header.sourcesUsed(),
        header.providerCooperation(),
        header.viewRequested(),
        header.limitations(),
        header.notSupervision(),
        header.untouched(),
        header.groupsConsidered(),
        header.notAsked(),
        decision,
        early ? new FollowUp(decision.date(), followUp.triggers(), followUp.actions()) : followUp,
        consultations,
        views,
        responses);
  }

  private static Arbitrary<List<String>> references(Service service) {
    List<String> names = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        names.add(functionality.id() + "/" + effect.id());
      }
      for (Mitigation measure : functionality.mitigations()) {
        names.add(functionality.id() + "/" + measure.id());
      }
    }
    return some(names);
  }

  private static <T> Arbitrary<List<T>> some(List<T> among) {
    return among.isEmpty()
        ? Arbitraries.just(List.of())
        : Arbitraries.of(among).list().ofMaxSize(2);
  }

  private static Arbitrary<Assessment> headers(Service service) {
    Arbitrary<Cooperation> cooperations =
        Arbitraries.of(Cooperation.values())
            .filter(cooperation -> cooperation != Cooperation.OWN_SERVICE)
            .injectNull(0.3);
    return Combinators.combine(
            Combinators.combine(
                    cooperations,
                    Documents.words(100),
                    Arbitraries.of(AssessmentStatus.class),
                    Documents.words(200).injectNull(0.5),
                    Documents.words(200).injectNull(0.5))
                .as(AssessmentArbitraries::signed),
            Arbitraries.just(URI.create("https://example.org/kia?year=2025")).injectNull(0.5),
            members().list().ofMaxSize(2),
            Arbitraries.of(SourceKind.class).list().ofMaxSize(2),
            Documents.days().injectNull(0.5),
            Documents.texts().injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.3),
            Combinators.combine(
                    untouched(service), Arbitraries.of(VulnerableGroup.class).list().ofMaxSize(2))
                .as(
                    (untouched, groups) -> {
                      Assessment.Builder about =
                          Assessment.bySelf()
                              .groupsConsidered(groups.toArray(VulnerableGroup[]::new));
                      untouched.forEach(about::untouched);
                      return about.build();
                    }))
        .as(
            (start, previous, team, sources, asked, limitations, notice, considered) ->
                new Assessment(
                    start.type(),
                    start.method(),
                    start.status(),
                    previous,
                    start.commissioner(),
                    start.assessor(),
                    team,
                    sources,
                    start.providerCooperation(),
                    asked,
                    limitations,
                    notice,
                    considered.untouched(),
                    considered.groupsConsidered(),
                    considered.notAsked(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of()));
  }

  private static Assessment signed(
      Cooperation cooperation,
      String method,
      AssessmentStatus status,
      String commissioner,
      String assessor) {
    Assessment.Builder start =
        cooperation == null ? Assessment.bySelf() : Assessment.byThirdParty(cooperation);
    start.method(method).status(status);
    if (commissioner != null) {
      start.commissioner(commissioner);
    }
    if (assessor != null) {
      start.assessor(assessor);
    }
    Assessment signed = start.build();
    return (signed.type() == AssessmentType.SELF) == (cooperation == null) ? signed : null;
  }

  private static Arbitrary<TeamMember> members() {
    return Combinators.combine(Arbitraries.of(TeamMember.Role.class), Documents.words(200))
        .as(TeamMember::new);
  }

  private static Arbitrary<List<Untouched>> untouched(Service service) {
    List<RightCluster> left = new ArrayList<>(List.of(RightCluster.values()));
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        for (Right right : effect.rights()) {
          left.removeIf(cluster -> right.cluster(cluster.scheme()) == cluster);
        }
      }
    }
    List<String> parts = service.functionalities().stream().map(Functionality::id).toList();
    return Combinators.combine(
            some(left),
            some(parts),
            Arbitraries.of(Sign.class).injectNull(0.5),
            Documents.localizedReasons())
        .as(
            (clusters, where, sign, reason) ->
                clusters.stream()
                    .distinct()
                    .map(
                        cluster ->
                            new Untouched(
                                cluster, where.stream().distinct().toList(), sign, reason))
                    .toList());
  }

  private static Arbitrary<Decision> decisions(Service service) {
    List<String> negative = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      for (Effect effect : functionality.effects()) {
        if (effect.sign() == Sign.NEGATIVE) {
          negative.add(functionality.id() + "/" + effect.id());
        }
      }
    }
    Arbitrary<List<Decision.Acceptance>> accepts =
        Combinators.combine(some(negative), Documents.words(200), Documents.reasons())
            .as(
                (effects, by, reason) ->
                    effects.stream()
                        .map(effect -> new Decision.Acceptance(effect, Documents.named(by), reason))
                        .toList());
    return Combinators.combine(
            Arbitraries.of(Decision.Outcome.class),
            Documents.texts().injectNull(0.5),
            Documents.texts().list().ofMaxSize(1),
            Documents.words(200).injectNull(0.5),
            Documents.words(200).injectNull(0.5),
            Documents.days().injectNull(0.5),
            Documents.reasons().injectNull(0.5),
            accepts)
        .as(Decision::new);
  }

  private static Arbitrary<FollowUp> followUps() {
    Arbitrary<FollowUp.Action> actions =
        Combinators.combine(
                Documents.texts(),
                Documents.words(200),
                Documents.days(),
                Documents.texts().injectNull(0.5))
            .as(FollowUp.Action::new);
    // An empty follow-up is written as nothing and reads back as none.
    return Combinators.combine(
            Documents.days().injectNull(0.3),
            Arbitraries.of(FollowUp.Trigger.class).list().ofMinSize(1).ofMaxSize(2),
            actions.list().ofMaxSize(1))
        .as(FollowUp::new);
  }

  private static Arbitrary<Consultation> consultations(
      String id, Arbitrary<List<String>> references) {
    Arbitrary<Consultation.Input> inputs =
        Combinators.combine(Documents.texts(), references, Documents.texts().injectNull(0.5))
            .as(Consultation.Input::new);
    return Combinators.combine(
            Arbitraries.of(Consultation.Group.class),
            Documents.texts(),
            Documents.ages().injectNull(0.5),
            Arbitraries.integers().between(1, Integer.MAX_VALUE),
            Arbitraries.of(Consultation.Method.class),
            Documents.days(),
            Documents.texts().injectNull(0.5),
            inputs.list().ofMaxSize(2))
        .flatAs(
            (group, who, ages, number, method, date, consent, input) ->
                Combinators.combine(
                        Arbitraries.of(Consultation.Influence.class),
                        feedback(date).injectNull(0.5))
                    .as(
                        (level, feedback) ->
                            new Consultation(
                                id, group, who, ages, number, method, level, date, consent, input,
                                feedback)));
  }

  private static Arbitrary<Consultation.Feedback> feedback(LocalDate consultation) {
    return Combinators.combine(Arbitraries.integers().between(0, 400), Documents.texts())
        .as((days, how) -> new Consultation.Feedback(consultation.plusDays(days), how));
  }

  private static Arbitrary<View> views(String id, Arbitrary<List<String>> references) {
    return Combinators.combine(
            Documents.words(200),
            Documents.days(),
            Arbitraries.of(View.Kind.class),
            references,
            Documents.words(2000))
        .as(
            (party, received, kind, about, text) ->
                new View(id, party, received, kind, about, text));
  }

  private static Arbitrary<List<Response>> responses(
      List<View> views, Arbitrary<List<String>> references) {
    List<Arbitrary<Response>> each = new ArrayList<>();
    for (View view : views) {
      for (Response.Author author : Response.Author.values()) {
        each.add(
            Combinators.combine(
                    Arbitraries.of(Response.Outcome.class),
                    Documents.reasons(),
                    Arbitraries.integers().between(0, 400),
                    references)
                .as(
                    (outcome, reason, days, changed) ->
                        new Response(
                            view.id(),
                            author,
                            outcome,
                            reason,
                            view.received().plusDays(days),
                            changed)));
      }
    }
    Arbitrary<List<Response>> all = Combinators.combine(each).as(made -> made);
    return Combinators.combine(all, Arbitraries.integers().between(0, 4))
        .as((made, most) -> made.subList(0, Math.min(most, made.size())));
  }
}
