package io.github.kiasdk.report.html;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Subject;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.RiskMatrix;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.effect.VulnerableGroup;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.SideEffect;
import io.github.kiasdk.report.html.ServicePage.Card;
import io.github.kiasdk.report.html.ServicePage.Fact;
import io.github.kiasdk.report.html.ServicePage.Measure;
import io.github.kiasdk.report.html.ServicePage.Row;
import io.github.kiasdk.report.html.ServicePage.Touch;
import io.github.kiasdk.report.said.Risk;
import io.github.kiasdk.report.said.RiskText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A card for the whole service and one for each functionality: all that is known of it. */
public final class HtmlCards {

  private final Service service;
  private final Map<Effect, Risk> risks = new IdentityHashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final HtmlRows rows;
  private final HtmlSources sources;
  private final Words words;

  public HtmlCards(
      Report report,
      Service service,
      RiskMatrix matrix,
      HtmlRows rows,
      HtmlSources sources,
      Words words) {
    this.service = service;
    Risk.of(service, matrix).forEach(risk -> risks.put(risk.effect(), risk));
    for (Finding finding : report.findings()) {
      boolean ofService = finding.subject() == Subject.SERVICE;
      findings
          .computeIfAbsent(ofService ? "" : finding.functionality(), id -> new ArrayList<>())
          .add(finding);
    }
    findings.values().forEach(here -> here.sort(Comparator.comparing(Finding::outcome)));
    this.rows = rows;
    this.sources = sources;
    this.words = words;
  }

  public List<Card> all() {
    List<Card> cards = new ArrayList<>();
    for (Functionality functionality : service.functionalities()) {
      cards.add(card(functionality));
    }
    cards.add(
        new Card(
            Anchors.part(service.id()),
            words.say("whole-service"),
            words.of(service.kind()),
            null,
            facts(service.facts()),
            List.of(),
            List.of(),
            List.of(),
            rows(null, true),
            rows(null, false)));
    return cards;
  }

  private Card card(Functionality functionality) {
    // In the order of the page, as that is the order in which sources get their numbers.
    List<Touch> serves = touches(functionality, Sign.POSITIVE);
    List<Touch> strains = touches(functionality, Sign.NEGATIVE);
    List<Measure> measures = new ArrayList<>();
    for (Mitigation measure : functionality.mitigations()) {
      measures.add(
          new Measure(measure, details(functionality, measure), sources.refs(measure.evidence())));
    }
    return new Card(
        Anchors.part(functionality.id()),
        words.of(functionality.title()),
        kinds(functionality),
        functionality,
        facts(functionality),
        serves,
        strains,
        measures,
        rows(functionality, true),
        rows(functionality, false));
  }

  private String kinds(Functionality functionality) {
    List<String> kinds = new ArrayList<>();
    for (FunctionalityKind kind : functionality.kinds()) {
      kinds.add(words.of(kind));
    }
    return String.join(", ", kinds);
  }

  /** What it declares, and what its kinds say beside that. */
  private List<Fact> facts(Functionality functionality) {
    Facts declared = functionality.facts();
    for (ImpliedFact said : ImpliedFacts.of(functionality.kinds())) {
      declared = declared.inheriting(said.implied());
    }
    return facts(declared);
  }

  private List<Fact> facts(Facts declared) {
    List<Fact> facts = new ArrayList<>();
    for (Declaration<?> declaration : declared.declarations()) {
      facts.add(
          new Fact(
              declaration.fact().name(),
              words.of(declaration.fact().label()),
              words.of(declaration.shown()),
              sources.refs(declaration.evidence())));
    }
    return facts;
  }

  private List<Touch> touches(Functionality functionality, Sign sign) {
    List<Touch> touches = new ArrayList<>();
    for (Effect effect : functionality.effects()) {
      if (effect.sign() == sign) {
        List<String> rights = new ArrayList<>();
        for (Right right : effect.rights()) {
          rights.add(HtmlAttention.right(right, words));
        }
        touches.add(new Touch(effect, rights, details(effect), sources.refs(effect.evidence())));
      }
    }
    return touches;
  }

  private List<String> details(Effect effect) {
    List<String> details = new ArrayList<>();
    List<String> known = new ArrayList<>();
    if (effect.ages() != null) {
      known.add(words.say("ages", effect.ages()));
    }
    if (effect.certainty() != null) {
      known.add(words.say("html.certainty", words.of(effect.certainty())));
    }
    if (effect.specificity() != null) {
      known.add(words.of(effect.specificity()));
    }
    if (!known.isEmpty()) {
      details.add(Words.capital(String.join(Words.BETWEEN, known)));
    }
    if (!effect.vulnerableGroups().isEmpty()) {
      List<String> groups = new ArrayList<>();
      for (VulnerableGroup group : effect.vulnerableGroups()) {
        groups.add(words.of(group));
      }
      details.add(words.say("html.especially", words.and(groups)));
    }
    Risk risk = risks.get(effect);
    if (risk != null && risk.levels() != null) {
      RiskText text = new RiskText(words);
      details.add(words.say("html.risk", text.because(risk)));
      details.add(text.after(risk));
    }
    if (effect.notStrengthened() != null) {
      details.add(words.say("html.not-strengthened", words.of(effect.notStrengthened())));
    }
    return details;
  }

  private List<String> details(Functionality functionality, Mitigation measure) {
    List<String> known = new ArrayList<>();
    known.add(words.of(measure.status()));
    known.add(words.of(measure.kind()));
    if (measure.defaultOn() != null) {
      known.add(words.say(measure.defaultOn() ? "html.default-on" : "html.default-off"));
    }
    if (measure.effectiveness() != null) {
      known.add(words.of(measure.effectiveness()));
    }
    if (measure.ages() != null) {
      known.add(words.say("ages", measure.ages()));
    }
    if (measure.owner() != null) {
      known.add(words.line(measure.owner()));
    }
    List<String> details = new ArrayList<>();
    details.add(Words.capital(String.join(Words.BETWEEN, known)));
    List<String> treated = HtmlProposals.treated(functionality, measure, words);
    details.add(words.say("html.treats", String.join("; ", treated)));
    for (SideEffect side : measure.sideEffects()) {
      String right = HtmlAttention.right(side.right(), words);
      details.add(words.say("html.side-effect", words.of(side.title()), right));
    }
    return details;
  }

  /** The findings about one functionality, or about the whole service. */
  private List<Row> rows(@Nullable Functionality functionality, boolean saying) {
    List<Row> found = new ArrayList<>();
    for (Finding finding :
        findings.getOrDefault(functionality == null ? "" : functionality.id(), List.of())) {
      if (HtmlRows.saysSomething(finding) == saying) {
        found.add(rows.row(finding));
      }
    }
    return found;
  }
}
