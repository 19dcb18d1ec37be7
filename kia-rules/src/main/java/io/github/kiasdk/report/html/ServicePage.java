package io.github.kiasdk.report.html;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.EffectGrid;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.said.Agenda;
import io.github.kiasdk.report.said.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of one service.
 *
 * @param words the language of the page
 * @param notices what every reader has to know first
 * @param brief the page in a few sentences
 * @param risk the total of the risks, or why there is none
 * @param bars the answers per principle
 * @param filters what the findings can be narrowed to
 * @param attention what is not in order, the gravest first
 * @param proposals measures that are not there yet, by functionality
 * @param topics what people have to talk about
 * @param proofs what was found in order
 * @param cards the whole service first, then each functionality
 * @param agreed what is explained, proposed and in a baseline; {@code null} if nothing is
 * @param unseen what was not looked at
 * @param sources all sources, in the order in which the page first names them
 * @param versions by what the page was made
 * @param label the address of the label for parents; {@code null} if there is none
 */
public record ServicePage(
    Words words,
    Service service,
    @Nullable Assessment assessment,
    List<String> notices,
    List<Brief> brief,
    EffectGrid grid,
    List<String> risk,
    List<Bar> bars,
    Filters filters,
    List<Attention> attention,
    List<Proposals> proposals,
    List<Agenda.Topic> topics,
    List<Proof> proofs,
    List<Card> cards,
    @Nullable Agreed agreed,
    List<String> unseen,
    List<Source> sources,
    List<String> versions,
    @Nullable String label) {

  /** Checks that nothing is missing and copies the lists. */
  public ServicePage {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(filters, "filters");
    notices = List.copyOf(notices);
    brief = List.copyOf(brief);
    risk = List.copyOf(risk);
    bars = List.copyOf(bars);
    attention = List.copyOf(attention);
    proposals = List.copyOf(proposals);
    topics = List.copyOf(topics);
    proofs = List.copyOf(proofs);
    cards = List.copyOf(cards);
    unseen = List.copyOf(unseen);
    sources = List.copyOf(sources);
    versions = List.copyOf(versions);
  }

  /** One sentence of the summary, and the section that tells more. */
  public record Brief(String section, String says) {}

  /**
   * The answers under one principle.
   *
   * @param segments the parts of the bar, side by side
   * @param numbers how many there are of each outcome, in the order of the columns
   */
  public record Bar(String principle, List<Segment> segments, List<Integer> numbers) {}

  /** A part of a bar, in units of the picture. */
  public record Segment(String outcome, int from, int width) {}

  /** The choices of each filter. */
  public record Filters(
      List<Choice> principles, List<Choice> outcomes, List<Choice> ages, List<Choice> frameworks) {}

  /** A choice in a filter. */
  public record Choice(String value, String label) {}

  /**
   * One finding, or several that one sentence can say.
   *
   * @param anchor the id of the element, made from the fingerprint
   * @param outcome the id of the outcome
   * @param principle the id of the principle
   * @param ages for whom it holds, for the filter
   * @param agesShown for whom it holds if not for all, else empty
   * @param frameworks the ids of the frameworks that its check cites, with spaces between
   * @param why what it rests on, or what is missing
   */
  public record Row(
      String anchor,
      String check,
      String title,
      String outcome,
      String outcomeShown,
      String severity,
      String severityShown,
      String principle,
      String ages,
      String agesShown,
      String frameworks,
      String why) {}

  /** A place on the page. */
  public record Link(String anchor, String title) {

    /** The address of the place within the page. */
    public String href() {
      return Anchors.href(anchor);
    }
  }

  /**
   * What is not in order, in one or more places.
   *
   * @param root what it follows from; {@code null} if it stands by itself
   * @param besides what has to be put right besides the root
   * @param law the law that asks for what failed, and binds or may bind
   * @param agreed where it is explained or in a baseline
   */
  public record Attention(
      Row row,
      @Nullable Link root,
      List<String> besides,
      String matters,
      String change,
      List<String> rights,
      String ground,
      List<String> law,
      List<Link> places,
      List<String> agreed) {}

  /** The measures for one functionality that are not there yet. */
  public record Proposals(Link place, List<Proposal> measures) {}

  /** A measure that is not there yet, and the effects that it is for. */
  public record Proposal(Mitigation measure, List<String> treats) {}

  /** A check that was found in order, and what that shows. */
  public record Proof(Row row, String proves, List<Link> places) {}

  /**
   * The whole service or one of its functionalities.
   *
   * @param anchor the id of the section
   * @param functionality {@code null} for the whole service
   * @param inapplicable the findings of checks that have nothing to say here
   */
  public record Card(
      String anchor,
      String title,
      String kind,
      @Nullable Functionality functionality,
      List<Fact> facts,
      List<Touch> serves,
      List<Touch> strains,
      List<Measure> measures,
      List<Row> rows,
      List<Row> inapplicable) {}

  /** A declared fact. */
  public record Fact(String name, String label, String value, List<Ref> refs) {}

  /**
   * An effect.
   *
   * @param details what is known about it, each with its name
   */
  public record Touch(Effect effect, List<String> rights, List<String> details, List<Ref> refs) {}

  /** A measure. */
  public record Measure(Mitigation measure, List<String> details, List<Ref> refs) {}

  /**
   * What is explained, proposed and in a baseline. It stays a failure.
   *
   * @param day the day from which days are counted
   * @param figures how many failed, with and without
   */
  public record Agreed(
      String day,
      List<String> figures,
      List<Explained> explained,
      List<Asked> proposed,
      String frozenMeans,
      List<Frozen> frozen) {}

  /**
   * A failure with an explanation that counts.
   *
   * @param daysLeft how long it counts
   * @param soon whether that is so short that somebody has to act now
   * @param says why, what happens instead, and who answers for it
   */
  public record Explained(Row row, Link place, String daysLeft, boolean soon, List<String> says) {}

  /** An explanation that does not count yet. */
  public record Asked(String check, String says) {}

  /** What stands in a baseline, in one place. */
  public record Frozen(String place, List<Link> findings) {}

  /**
   * A source, where it is used.
   *
   * @param against whether it speaks against what it stands with
   */
  public record Ref(int number, boolean against) {}

  /**
   * A source.
   *
   * @param href an address of the web; {@code null} if there is none
   * @param address where it is kept, as written; {@code null} if nobody has said
   */
  public record Source(
      int number,
      Evidence evidence,
      @Nullable String href,
      @Nullable String address,
      List<String> notes) {}
}
