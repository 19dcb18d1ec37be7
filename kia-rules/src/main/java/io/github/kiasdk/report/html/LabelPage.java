package io.github.kiasdk.report.html;

import io.github.kiasdk.report.said.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a label.
 *
 * @param words the language of the page
 * @param reader the id of the reader for whom it is worded
 * @param title whose label it is
 * @param shown the icons on the label itself
 * @param more the icons behind "more"
 * @param benefits the icons on the row of their own
 * @param withoutIcon negative effects that no icon fits
 * @param about what a reader has to know of the label as a whole
 * @param versions by what the page was made
 */
public record LabelPage(
    Words words,
    String reader,
    String title,
    Age age,
    List<Icon> shown,
    List<Icon> more,
    List<Icon> benefits,
    List<Reason> withoutIcon,
    List<String> about,
    Beside beside,
    List<String> versions) {

  /** Checks that nothing is missing and copies the lists. */
  public LabelPage {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(age, "age");
    shown = List.copyOf(shown);
    more = List.copyOf(more);
    benefits = List.copyOf(benefits);
    withoutIcon = List.copyOf(withoutIcon);
    about = List.copyOf(about);
    Objects.requireNonNull(beside, "beside");
    versions = List.copyOf(versions);
  }

  /** The words for this reader. */
  public String mine(String key) {
    return words.say("label." + reader + "." + key);
  }

  /** Whether anything stands under what the label rests on. */
  public boolean rests() {
    return !(shown.isEmpty() && benefits.isEmpty() && withoutIcon.isEmpty() && !age.rests());
  }

  /**
   * The age.
   *
   * @param certitude the class of its frame
   * @param why what gives it in short, and what it leaves out, sentence by sentence
   * @param because all that gives it
   * @param open features of which nobody knows and that could raise it
   * @param sources where the ages of those features come from
   */
  public record Age(
      String badge,
      String certitude,
      String says,
      List<String> why,
      List<Reason> because,
      List<String> open,
      List<Source> sources) {

    /** Whether anything stands under what the age rests on. */
    public boolean rests() {
      return !(because.isEmpty() && open.isEmpty());
    }
  }

  /**
   * An icon.
   *
   * @param id the name of its pictogram; what it rests on stands in the element {@code why-id}
   * @param paths the lines of its picture
   * @param sure how sure it is; empty if that is not asked of it
   * @param briefly what it rests on in short, the gravest first; empty if the reader is spared it
   */
  public record Icon(
      String id,
      List<String> paths,
      String name,
      String says,
      String sure,
      List<String> briefly,
      List<Reason> reasons) {}

  /**
   * What an icon rests on.
   *
   * @param href its place on the page of the report; {@code null} if there is no such page
   * @param unsourced whether nobody named a source where one belongs
   */
  public record Reason(
      String says, @Nullable String href, List<Source> sources, boolean unsourced) {}

  /** A source; {@code href} is {@code null} if it has no address on the web. */
  public record Source(String says, @Nullable String href) {}

  /**
   * What stands beside the label; each {@code null} if it does not.
   *
   * @param report the page with all findings
   * @param views what the company and others said of them
   * @param other the same label, worded for the other reader
   * @param complaints where to say that the label is wrong
   */
  public record Beside(
      @Nullable String report,
      @Nullable String views,
      @Nullable String other,
      @Nullable String complaints) {

    /** Whether there is nothing beside it. */
    public boolean isEmpty() {
      return report == null && other == null && complaints == null;
    }
  }
}
