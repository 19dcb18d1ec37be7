package io.github.kiasdk.vocabulary;

import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The facts of this SDK, as {@link Vocabulary#installed()} finds them. */
public final class KiaVocabulary implements Vocabulary.Source {

  /** Made by {@link java.util.ServiceLoader}; others can call {@link #all()}. */
  public KiaVocabulary() {}

  @Override
  public List<Fact<?>> facts() {
    return all();
  }

  /** Which of the facts of this SDK cannot go together, in an order that stays the same. */
  @Override
  public List<Contradiction> contradictions() {
    List<Contradiction> rules = new ArrayList<>();
    rules.addAll(AgeContradictions.ALL);
    rules.addAll(HandlingContradictions.ALL);
    rules.addAll(DataContradictions.ALL);
    rules.addAll(MoneyContradictions.ALL);
    rules.addAll(DesignContradictions.ALL);
    return Collections.unmodifiableList(rules);
  }

  /** All facts, section by section, always in the same order. */
  public static List<Fact<?>> all() {
    List<Fact<?>> facts = new ArrayList<>();
    facts.addAll(Audience.facts());
    facts.addAll(AgeLimits.facts());
    facts.addAll(AgeAssurance.facts());
    facts.addAll(AgeRestriction.facts());
    facts.addAll(Launch.facts());
    facts.addAll(BestInterests.facts());
    facts.addAll(Participation.facts());
    facts.addAll(Governance.facts());
    facts.addAll(DataUse.facts());
    facts.addAll(Bystanders.facts());
    facts.addAll(Security.facts());
    facts.addAll(Consent.facts());
    facts.addAll(Help.facts());
    facts.addAll(UserChoices.facts());
    facts.addAll(Dpia.facts());
    facts.addAll(Dsa.facts());
    facts.addAll(ImpactAssessment.facts());
    facts.addAll(Transparency.facts());
    facts.addAll(Terms.facts());
    facts.addAll(Accessibility.facts());
    facts.addAll(Indicators.facts());
    facts.addAll(Defaults.facts());
    facts.addAll(Settings.facts());
    facts.addAll(Location.facts());
    facts.addAll(Sharing.facts());
    facts.addAll(DataRights.facts());
    facts.addAll(Parental.facts());
    facts.addAll(Watching.facts());
    facts.addAll(Profiling.facts());
    facts.addAll(Recommender.facts());
    facts.addAll(Search.facts());
    facts.addAll(Decisions.facts());
    facts.addAll(Ads.facts());
    facts.addAll(Payments.facts());
    facts.addAll(Monetisation.facts());
    facts.addAll(Shop.facts());
    facts.addAll(Copy.facts());
    facts.addAll(Creator.facts());
    facts.addAll(BusinessModel.facts());
    facts.addAll(Feed.facts());
    facts.addAll(Rewards.facts());
    facts.addAll(Session.facts());
    facts.addAll(Notifications.facts());
    facts.addAll(Wellbeing.facts());
    facts.addAll(Content.facts());
    facts.addAll(Contact.facts());
    facts.addAll(Reporting.facts());
    facts.addAll(Moderation.facts());
    facts.addAll(Ui.facts());
    facts.addAll(Ai.facts());
    facts.addAll(Filters.facts());
    facts.addAll(Creation.facts());
    facts.addAll(Live.facts());
    facts.addAll(Vanishing.facts());
    return Collections.unmodifiableList(facts);
  }
}
