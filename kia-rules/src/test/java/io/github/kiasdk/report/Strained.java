package io.github.kiasdk.report;

import static io.github.kiasdk.fact.Ages.ages;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Untouched;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Impact;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.effect.Likelihood;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Severity;
import io.github.kiasdk.effect.Severity.Remediability;
import io.github.kiasdk.effect.Severity.Scale;
import io.github.kiasdk.effect.Severity.Scope;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.mitigation.Effectiveness;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.Status;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** An invented service whose risks come about in every way there is. */
final class Strained {

  private static final Severity LASTING =
      new Severity(Scope.FEW, Scale.GRAVE, Remediability.NOT_REMEDIABLE);

  static final Assessment ASSESSMENT =
      Assessment.bySelf()
          .limitations("Alleen de app is bekeken.", "Only the app was looked at.")
          .untouched(
              Untouched.of(
                  RightCluster.IMPLEMENTATION,
                  new LocalizedText(
                      "De app legt geen rechten uit.", "The app explains no rights.")))
          .build();

  static final Functionality CHAT =
      Functionality.of(FunctionalityKind.DM, "chat")
          .titled("Chatten", "Chat")
          .effect(
              Effect.positive(
                      "friends",
                      "Houdt vriendschap gaande",
                      "Keeps friends close",
                      Right.ASSOCIATION)
                  .build())
          .effect(
              Effect.negative(
                      "stranger",
                      "Een vreemde kan een kind benaderen",
                      "A stranger can approach a child",
                      Right.SEXUAL_EXPLOITATION,
                      Right.PRIVACY)
                  .rating(Rating.of(Impact.HIGH, Likelihood.LOW).severity(LASTING))
                  .build())
          .effect(
              Effect.negative("quarrel", "Kinderen krijgen ruzie", "Children quarrel", Right.HEALTH)
                  .rating(Rating.of(Impact.MEDIUM, Likelihood.HIGH))
                  .build())
          .mitigation(
              measure("friends-only", "Alleen vrienden schrijven", "Only friends write", "stranger")
                  .status(Status.IMPLEMENTED)
                  .defaultOn(true)
                  .tested(Effectiveness.WORKS)
                  .residual(Level.LOW)
                  .build())
          .mitigation(
              measure("filter", "Een filter op schelden", "A filter on swearing", "quarrel")
                  .status(Status.IMPLEMENTED)
                  .defaultOn(true)
                  .residual(Level.LOW)
                  .build())
          .mitigation(
              measure("pause", "Een afkoelknop", "A button to cool down", "quarrel").build())
          .mitigation(
              measure("mute", "Gesprekken dempen", "Muting chats", "quarrel")
                  .status(Status.IMPLEMENTED)
                  .defaultOn(false)
                  .build())
          .mitigation(
              measure("peers", "Hulp van leeftijdgenoten", "Help by peers", "quarrel")
                  .status(Status.IMPLEMENTED)
                  .defaultOn(true)
                  .tested(Effectiveness.PARTLY)
                  .build())
          .mitigation(
              measure("class", "Les over ruzie", "A lesson on quarrels", "quarrel")
                  .status(Status.IMPLEMENTED)
                  .defaultOn(true)
                  .tested(Effectiveness.WORKS)
                  .ages(ages(16, 17))
                  .residual(Level.LOW)
                  .build())
          .build();

  static final Functionality FEED =
      Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
          .titled("Tijdlijn", "Feed")
          .oneSided("Voordelen zijn nog niet onderzocht.", "Benefits were not studied yet.")
          .effect(
              Effect.negative(
                      "sleep", "Kinderen slapen later", "Children sleep later", Right.HEALTH)
                  .rating(
                      Rating.of(Impact.HIGH, Likelihood.HIGH)
                          .severity(LASTING)
                          .override(Level.LOW, "De app sluit om 20 uur", "A. Visser"))
                  .build())
          .build();

  static final Service RATED = app().functionality(CHAT).functionality(FEED).build();

  static final Service PARTLY =
      app()
          .functionality(CHAT)
          .functionality(
              Functionality.of(FunctionalityKind.AI_CHATBOT, "bot")
                  .titled("Praatmaatje", "Chat mate")
                  .effect(unrated("a", Rating.withheld("No data.")))
                  .effect(unrated("b", Rating.of(Impact.HIGH, Likelihood.UNKNOWN)))
                  .effect(unrated("c", Rating.of(Impact.UNKNOWN, Likelihood.LOW)))
                  .effect(unrated("d", Rating.of(Impact.UNKNOWN, Likelihood.UNKNOWN)))
                  .effect(
                      Effect.negative("e", "Effect e", "Effect e", Right.FAMILY_REUNIFICATION)
                          .build())
                  .build())
          .functionality(
              Functionality.of(FunctionalityKind.OTHER, "other").titled("Anders", "Other").build())
          .build();

  private Strained() {}

  static Service.Builder app() {
    return Service.of(ServiceKind.SOCIAL, "kiekje", "Kiekje")
        .provider("Voorbeeld BV")
        .forAges(13, 17)
        .referenceDate(LocalDate.of(2026, 6, 1))
        .notice("Een verzonnen dienst, voor een test.", "An invented service, for a test.");
  }

  private static Mitigation.Builder measure(String id, String nl, String en, String effect) {
    return Mitigation.treating(List.of(effect), id, nl, en);
  }

  private static Effect unrated(String id, Rating rating) {
    return Effect.negative(id, "Effect " + id, "Effect " + id, Right.BEST_INTERESTS)
        .rating(rating)
        .build();
  }
}
