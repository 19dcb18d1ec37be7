package io.github.kiasdk.functionality;

import static io.github.kiasdk.functionality.FunctionalityKind.ADS;
import static io.github.kiasdk.functionality.FunctionalityKind.AGE_ASSURANCE;
import static io.github.kiasdk.functionality.FunctionalityKind.AI_CHATBOT;
import static io.github.kiasdk.functionality.FunctionalityKind.COMMENT;
import static io.github.kiasdk.functionality.FunctionalityKind.DATA_COLLECTION;
import static io.github.kiasdk.functionality.FunctionalityKind.DM;
import static io.github.kiasdk.functionality.FunctionalityKind.ENDLESS_FEED;
import static io.github.kiasdk.functionality.FunctionalityKind.EPHEMERAL;
import static io.github.kiasdk.functionality.FunctionalityKind.GROUP_CHAT;
import static io.github.kiasdk.functionality.FunctionalityKind.LIVESTREAM;
import static io.github.kiasdk.functionality.FunctionalityKind.LOCATION;
import static io.github.kiasdk.functionality.FunctionalityKind.MODERATION;
import static io.github.kiasdk.functionality.FunctionalityKind.PARENTAL_TOOL;
import static io.github.kiasdk.functionality.FunctionalityKind.PROFILE_PRIVACY;
import static io.github.kiasdk.functionality.FunctionalityKind.PURCHASE;
import static io.github.kiasdk.functionality.FunctionalityKind.RANDOM_ITEM;
import static io.github.kiasdk.functionality.FunctionalityKind.RECOMMENDER;
import static io.github.kiasdk.functionality.FunctionalityKind.SEARCH;
import static io.github.kiasdk.functionality.FunctionalityKind.STORY;
import static io.github.kiasdk.functionality.FunctionalityKind.STREAK;
import static io.github.kiasdk.functionality.FunctionalityKind.UGC_PUBLISHING;
import static io.github.kiasdk.functionality.FunctionalityKind.VIRTUAL_CURRENCY;
import static io.github.kiasdk.functionality.FunctionalityKind.VOICE;

import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import io.github.kiasdk.vocabulary.Ads;
import io.github.kiasdk.vocabulary.AgeAssurance;
import io.github.kiasdk.vocabulary.BusinessModel;
import io.github.kiasdk.vocabulary.BusinessModel.Revenue;
import io.github.kiasdk.vocabulary.Contact;
import io.github.kiasdk.vocabulary.DataUse;
import io.github.kiasdk.vocabulary.Decisions;
import io.github.kiasdk.vocabulary.Feed;
import io.github.kiasdk.vocabulary.Location;
import io.github.kiasdk.vocabulary.Moderation;
import io.github.kiasdk.vocabulary.Monetisation;
import io.github.kiasdk.vocabulary.Parental;
import io.github.kiasdk.vocabulary.Recommender;
import io.github.kiasdk.vocabulary.Rewards;
import io.github.kiasdk.vocabulary.Search;
import io.github.kiasdk.vocabulary.Security;
import io.github.kiasdk.vocabulary.Sharing;
import io.github.kiasdk.vocabulary.Vanishing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of functionality say of facts by their very names: the one table of it.
 *
 * <p>Strictly so: {@code autoplay} does not say that it is on by default, {@code streak} says that
 * days are counted and not whether a child gets that without asking. A kind says that something is
 * there, never that it is well made: where nothing else is declared, no check passes by it.
 */
public final class ImpliedFacts {

  private static final List<ImpliedFact> TABLE =
      List.of(
          is(RECOMMENDER, Recommender.USED),
          is(ENDLESS_FEED, Feed.INFINITE_SCROLL),
          // A streak that a child has to ask for is declared as none: that is no contradiction.
          unlessDeclared(STREAK, Rewards.STREAKS),
          isNot(GROUP_CHAT, Contact.GROUP_ADD_CONSENT, Contact.GroupAdd.NO_GROUPS),
          is(SEARCH, Search.OFFERED),
          is(LOCATION, Location.SHARED),
          is(UGC_PUBLISHING, Sharing.POSTS),
          is(ADS, Ads.SHOWN),
          is(VIRTUAL_CURRENCY, Monetisation.VIRTUAL_CURRENCY),
          isNot(RANDOM_ITEM, Monetisation.PAID_RANDOM_REWARDS, Monetisation.RandomReward.NONE),
          excludes(PURCHASE, BusinessModel.REVENUE_SOURCES, Revenue.NO_REVENUE),
          excludes(VIRTUAL_CURRENCY, BusinessModel.REVENUE_SOURCES, Revenue.NO_REVENUE),
          excludes(RANDOM_ITEM, BusinessModel.REVENUE_SOURCES, Revenue.NO_REVENUE),
          excludes(ADS, BusinessModel.REVENUE_SOURCES, Revenue.NO_REVENUE),
          // Whoever moderates decides about posts and accounts of children.
          new ImpliedFact(MODERATION, Decisions.MADE.isNotEmpty(), Facts.none(), true),
          isNot(RANDOM_ITEM, Monetisation.ODDS, Monetisation.Odds.NO_CHANCE),
          isNot(PROFILE_PRIVACY, Security.ACCOUNT, Security.Account.NO_ACCOUNTS),
          isNot(AGE_ASSURANCE, AgeAssurance.METHOD, AgeAssurance.Method.NONE),
          is(PARENTAL_TOOL, Parental.TOOLS),
          is(MODERATION, Moderation.RESTRICTS),
          is(DM, DataUse.PROCESSED),
          is(GROUP_CHAT, DataUse.PROCESSED),
          is(VOICE, DataUse.PROCESSED),
          is(LIVESTREAM, DataUse.PROCESSED),
          is(COMMENT, DataUse.PROCESSED),
          is(LOCATION, DataUse.PROCESSED),
          is(EPHEMERAL, Vanishing.OFFERED),
          is(EPHEMERAL, DataUse.PROCESSED),
          is(STORY, DataUse.PROCESSED),
          is(UGC_PUBLISHING, DataUse.PROCESSED),
          is(AI_CHATBOT, DataUse.PROCESSED),
          is(PROFILE_PRIVACY, DataUse.PROCESSED),
          is(DATA_COLLECTION, DataUse.PROCESSED));

  private ImpliedFacts() {}

  private static LocalizedText named(FunctionalityKind kind) {
    return new LocalizedText("de soort " + kind.label().nl(), "the kind " + kind.label().en());
  }

  private static ImpliedFact is(FunctionalityKind kind, FlagFact fact) {
    return new ImpliedFact(kind, fact.isTrue(), Facts.none().imply(fact, true, named(kind)), true);
  }

  private static ImpliedFact unlessDeclared(FunctionalityKind kind, FlagFact fact) {
    return new ImpliedFact(kind, fact.isTrue(), Facts.none().imply(fact, true, named(kind)), false);
  }

  private static <E extends Enum<E> & Term> ImpliedFact isNot(
      FunctionalityKind kind, ChoiceFact<E> fact, E value) {
    return new ImpliedFact(kind, fact.is(value).not(), Facts.none(), true);
  }

  private static <E extends Enum<E> & Term> ImpliedFact excludes(
      FunctionalityKind kind, ChoicesFact<E> fact, E value) {
    return new ImpliedFact(kind, fact.containsNone(value), Facts.none(), true);
  }

  /** The whole table, in the order of the kinds. */
  public static List<ImpliedFact> all() {
    return TABLE;
  }

  /** What these kinds say, in the order of the kinds. */
  public static List<ImpliedFact> of(Set<FunctionalityKind> kinds) {
    List<ImpliedFact> some = List.of();
    for (int i = 0; i < TABLE.size(); i++) {
      if (kinds.contains(TABLE.get(i).kind())) {
        some = some.isEmpty() ? new ArrayList<>() : some;
        some.add(TABLE.get(i));
      }
    }
    return some;
  }

  /** What holds for a functionality; see {@link Functionality#factsIn}. */
  static Facts holding(Functionality functionality, @Nullable Service service) {
    Facts own = functionality.facts();
    Facts declared = service == null ? own : own.inheriting(service.facts());
    Facts holding = service == null ? declared : AreaFacts.holding(declared, service.without());
    for (ImpliedFact one : of(functionality.kinds())) {
      if (!one.implied().isEmpty()
          && (!isSaid(declared, one.fact())
              || one.isDenied(declared, audience(functionality, service)))) {
        holding = one.implied().inheriting(holding);
      }
    }
    return AgesSaid.holding(holding, AgesSaid.of(functionality, service));
  }

  /** Whether a value is declared: what somebody does not know is left to what the kind says. */
  private static boolean isSaid(Facts declared, Fact<?> fact) {
    Declaration<?> declaration = declared.declaration(fact);
    return declaration != null && !declaration.parts().isEmpty();
  }

  /** What is denied; see {@link Functionality#deniedIn}. */
  static List<ImpliedFact> denied(Functionality functionality, @Nullable Service service) {
    List<ImpliedFact> said = of(functionality.kinds());
    if (said.isEmpty()) {
      return said;
    }
    Facts own = functionality.facts();
    Facts declared = service == null ? own : own.inheriting(service.facts());
    List<ImpliedFact> denied = new ArrayList<>();
    for (ImpliedFact one : said) {
      if (declared.declares(one.fact())
          && one.isDenied(declared, audience(functionality, service))) {
        denied.add(one);
      }
    }
    return denied;
  }

  private static Ages audience(Functionality functionality, @Nullable Service service) {
    Ages said = AgesSaid.of(functionality, service);
    return said == null ? Ages.ALL : said;
  }
}
