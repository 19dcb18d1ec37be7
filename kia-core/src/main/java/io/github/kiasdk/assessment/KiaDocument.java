package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Group;
import io.github.kiasdk.plain.References;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.right.RightCluster;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service, how it was assessed, and what people decided and explained: what one document holds. A
 * {@code DocumentReader} reads it, a {@code DocumentWriter} writes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param service the service with its functionalities
 * @param assessment how the service was assessed; {@code null} if it is only described
 * @param judgements what people decided, each about the service or one of its functionalities
 * @param explanations why the service deviates from checks, each about the service or one of its
 *     functionalities
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KiaDocument(
    @JsonProperty("service") @NotNull @Valid Service service,
    @JsonProperty("assessment") @Nullable @Valid Assessment assessment,
    @JsonProperty("judgements") List<@Valid Judgement> judgements,
    @JsonProperty("explanations") List<@Valid Explanation> explanations) {

  /**
   * Checks the references and copies the lists.
   *
   * @throws DescriptionException with every problem: something is about an effect, a measure or a
   *     functionality that is not there, an effect that is not negative is accepted, a group of
   *     rights counts as untouched and an effect touches it
   */
  public KiaDocument {
    Objects.requireNonNull(service, "service");
    judgements = judgements == null ? List.of() : Elements.of(judgements, "judgements");
    explanations = explanations == null ? List.of() : Elements.of(explanations, "explanations");
    if (assessment != null || !judgements.isEmpty() || !explanations.isEmpty()) {
      Map<String, @Nullable Object> parts = new HashMap<>();
      parts.put("service", service);
      parts.put("assessment", assessment);
      parts.put("judgements", judgements);
      parts.put("explanations", explanations);
      Group document = Group.of(KiaDocument.class, parts);
      List<Problem> problems = new ArrayList<>();
      References.check(document, problems);
      check(document, problems);
      if (!problems.isEmpty()) {
        throw new DescriptionException(problems);
      }
    }
  }

  /**
   * A document without an assessment.
   *
   * @throws DescriptionException with every problem, if a judgement is about something that is not
   *     there
   */
  public KiaDocument(Service service, List<Judgement> judgements) {
    this(service, null, judgements, List.of());
  }

  /**
   * A document without explanations.
   *
   * @throws DescriptionException with every problem, as with explanations
   */
  public KiaDocument(Service service, @Nullable Assessment assessment, List<Judgement> judgements) {
    this(service, assessment, judgements, List.of());
  }

  /** Whether the parts fit together, as far as they can be read. */
  static void check(Group document, List<Problem> problems) {
    Group assessment = document.group("assessment");
    List<Group> untouched = assessment.groups("untouched");
    List<Group> accepts = assessment.group("decision").groups("accepts");
    if (!untouched.isEmpty() || !accepts.isEmpty()) {
      Map<String, Group> effects = References.named(Effect.class, document);
      checkUntouched(untouched, effects, problems);
      checkAccepted(accepts, effects, problems);
    }
    String service = document.group("service").value("id");
    for (Group explanation : document.groups("explanations")) {
      String named = explanation.value("service");
      if (service != null && named != null && !named.equals(service)) {
        problems.add(explanation.problem("service", elsewhere(named, service)));
      }
    }
  }

  /** No effect touches a group of rights where that counts as untouched. */
  private static void checkUntouched(
      List<Group> untouched, Map<String, Group> effects, List<Problem> problems) {
    for (Group group : untouched) {
      RightCluster cluster = group.value("cluster");
      String effect = cluster == null ? null : touching(group, cluster, effects);
      if (cluster != null && effect != null) {
        problems.add(
            group.problem(
                "cluster",
                new LocalizedText(
                    "\""
                        + cluster.id()
                        + "\" wordt geraakt door het effect \""
                        + effect
                        + "\". Haal het hier weg.",
                    "\""
                        + cluster.id()
                        + "\" is touched by the effect \""
                        + effect
                        + "\". Take it out here.")));
      }
    }
  }

  private static @Nullable String touching(
      Group untouched, RightCluster cluster, Map<String, Group> effects) {
    List<String> parts = untouched.value("functionalities");
    Sign sign = untouched.value("sign");
    for (Map.Entry<String, Group> effect : effects.entrySet()) {
      String name = effect.getKey();
      int slash = name.indexOf('/');
      String in = slash < 0 ? name : name.substring(0, slash);
      List<Right> rights = effect.getValue().value("rights");
      boolean isMeant =
          (parts == null || parts.isEmpty() || parts.contains(in))
              && (sign == null || sign == effect.getValue().value("sign"));
      for (Right right : isMeant && rights != null ? rights : List.<Right>of()) {
        if (right.cluster(cluster.scheme()) == cluster) {
          return name;
        }
      }
    }
    return null;
  }

  /** Only a negative effect is accepted. */
  private static void checkAccepted(
      List<Group> accepts, Map<String, Group> effects, List<Problem> problems) {
    for (Group accepted : accepts) {
      String name = accepted.value("effect");
      Group effect = effects.get(name);
      if (effect != null && effect.value("sign") == Sign.POSITIVE) {
        problems.add(
            accepted.problem(
                "effect",
                new LocalizedText(
                    "\""
                        + name
                        + "\" is een positief effect. Alleen een negatief effect hoeft iemand"
                        + " te aanvaarden.",
                    "\""
                        + name
                        + "\" is a positive effect. Only a negative one has to be"
                        + " accepted.")));
      }
    }
  }

  /** An explanation in a description is about the service that is described. */
  private static LocalizedText elsewhere(String named, String service) {
    return new LocalizedText(
        "Deze beschrijving is van de dienst \""
            + service
            + "\". Laat service hier weg, of zet de uitleg bij \""
            + named
            + "\".",
        "This description is of the service \""
            + service
            + "\". Leave service out here, or put the explanation with \""
            + named
            + "\".");
  }
}
