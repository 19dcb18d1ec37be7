package io.github.kiasdk.report;

import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.report.html.Anchors;
import io.github.kiasdk.report.html.HtmlLabelIcons;
import io.github.kiasdk.report.html.HtmlPages;
import io.github.kiasdk.report.html.HtmlSources;
import io.github.kiasdk.report.html.LabelPage;
import io.github.kiasdk.report.said.LabelSources;
import io.github.kiasdk.report.said.LabelWords;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Label} as one HTML page that asks for nothing else, in the style of {@link HtmlReport}.
 * Each icon leads to the effects, failed checks and features it rests on, further down the page,
 * with their sources; and from there to their places on the page of the report, if there is one:
 *
 * <pre>{@code
 * HtmlLabel.in(DUTCH).readBy(CHILDREN).linkedTo(URI.create("tiktok.html")).text(label)
 * }</pre>
 *
 * <p>It follows the light or dark scheme of the reader and says the same in black and white. Equal
 * input gives equal text.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlLabel extends Rendering {

  static final Set<String> OF_THE_WEB = Set.of("http", "https");
  private static final String MAIL = "mailto";
  private static final Set<String> OF_PEOPLE = Set.of("http", "https", MAIL);

  private final Locale locale;
  private final LabelReader reader;
  private final @Nullable URI report;
  private final @Nullable URI other;
  private final @Nullable URI complaints;

  private HtmlLabel(
      Locale locale,
      LabelReader reader,
      @Nullable URI report,
      @Nullable URI other,
      @Nullable URI complaints) {
    this.locale = Objects.requireNonNull(locale, "locale");
    this.reader = Objects.requireNonNull(reader, "reader");
    this.report = report;
    this.other = other;
    this.complaints = complaints;
  }

  /** Labels for parents, in Dutch for a Dutch locale, else in English. */
  public static HtmlLabel in(Locale locale) {
    return new HtmlLabel(locale, LabelReader.PARENTS, null, null, null);
  }

  /** The same, worded for others. */
  public HtmlLabel readBy(LabelReader other) {
    return new HtmlLabel(locale, other, report, this.other, complaints);
  }

  /**
   * The same, with links to the page that {@link HtmlReport} makes of the same report.
   *
   * @param page its address, as seen from the label: for instance {@code tiktok.html}
   * @throws IllegalArgumentException if it is neither relative nor of the web, or has a fragment
   */
  public HtmlLabel linkedTo(URI page) {
    if (page.getRawFragment() != null) {
      throw new IllegalArgumentException("An address of a page as a whole, without #: " + page);
    }
    return new HtmlLabel(locale, reader, checked(page, OF_THE_WEB), other, complaints);
  }

  /**
   * The same, with a link to the label of the same service that is worded for the other reader.
   *
   * @param page its address, as seen from this label
   * @throws IllegalArgumentException if it is neither relative nor of the web
   */
  public HtmlLabel besides(URI page) {
    return new HtmlLabel(locale, reader, report, checked(page, OF_THE_WEB), complaints);
  }

  /**
   * The same, with a link for those who think that the label is wrong.
   *
   * @param address where whoever publishes the label answers: a page, or {@code mailto:}
   * @throws IllegalArgumentException if it is an address of another kind
   */
  public HtmlLabel complaintsTo(URI address) {
    return new HtmlLabel(locale, reader, report, other, checked(address, OF_PEOPLE));
  }

  /** A link of another kind could run something. */
  static URI checked(URI address, Set<String> schemes) {
    String scheme = address.getScheme();
    boolean fits =
        scheme == null
            || HtmlSources.isOfTheWeb(address)
            || schemes.contains(MAIL) && MAIL.equalsIgnoreCase(scheme);
    if (!fits) {
      throw new IllegalArgumentException("No address of " + schemes + ": " + address);
    }
    return address;
  }

  /** The page. */
  public String text(Label label) {
    LabelWords words = new LabelWords(locale, reader);
    HtmlLabelIcons icons = new HtmlLabelIcons(label, report, words);
    return HtmlPages.text(
        new LabelPage(
            words.words(),
            reader.id(),
            words.title(label),
            new LabelPage.Age(
                words.badge(label.age()),
                LabelWords.key(label.age()),
                words.age(label.age()),
                words.whyBriefly(label),
                icons.reasons(label.age().because()),
                words.open(label),
                icons.sources(LabelSources.ofOpen(label))),
            icons.risks(label.shown()),
            icons.risks(label.more()),
            icons.benefits(),
            icons.reasons(label.withoutIcon()),
            words.about(label),
            beside(label),
            List.of(words.version(label))));
  }

  private LabelPage.Beside beside(Label label) {
    boolean asked = report != null && label.assessment() != null;
    return new LabelPage.Beside(
        text(report),
        asked ? report + Anchors.href("people") : null,
        text(other),
        text(complaints));
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }
}
