package io.github.kiasdk.report;

import io.github.kiasdk.plain.Thrown;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format of a host's, held to what it said of itself at first; what it gives or throws later is
 * refused in a sentence that names its class.
 */
record HostFormat(
    ReportFormat format, @Nullable String named, @Nullable String ending, boolean isJoinable)
    implements ReportFormat {

  /** Longer names do not fit in a file name everywhere. */
  private static final int LONGEST = 40;

  static HostFormat of(ReportFormat format) {
    return new HostFormat(format, format.id(), format.extension(), format.isJoinable());
  }

  /** Why it cannot be used, or {@code null} if it can. */
  @Nullable LocalizedText refused() {
    if (named == null || !named.matches("[a-z0-9]+(-[a-z0-9]+)*+") || named.length() > LONGEST) {
      return unusable(
          format,
          new LocalizedText(
              "haar id moet uit kleine letters, cijfers en streepjes bestaan, hoogstens 40, en is: "
                  + named,
              "its id must be of small letters, digits and hyphens, at most 40, and is: " + named));
    }
    // A file name elsewhere may have no separator, no colon, and no dot or blank at its end.
    if (ending == null
        || !ending.matches("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*+")
        || ending.length() > LONGEST) {
      return unusable(
          format,
          new LocalizedText(
              "het einde van haar bestandsnamen moet uit letters en cijfers bestaan, met punten of"
                  + " streepjes ertussen, hoogstens 40, en is: "
                  + ending,
              "its file extension must be of letters and digits, with dots or hyphens between them,"
                  + " at most 40, and is: "
                  + ending));
    }
    return null;
  }

  LocalizedText hasTheIdOf(ReportFormat other) {
    String twin = (other instanceof HostFormat host ? host.format : other).getClass().getName();
    return unusable(
        format,
        new LocalizedText(
            "haar id \"" + named + "\" is ook die van " + twin,
            "its id \"" + named + "\" is also that of " + twin));
  }

  @Override
  public String id() {
    return String.valueOf(named);
  }

  @Override
  public String extension() {
    return String.valueOf(ending);
  }

  @Override
  public String text(Dossier dossier) {
    @Nullable String text;
    try {
      text = format.text(dossier);
    } catch (Throwable thrown) {
      throw refused(thrown);
    }
    return given(text);
  }

  @Override
  public String joined(List<String> texts) {
    @Nullable String text;
    try {
      text = format.joined(texts);
    } catch (Throwable thrown) {
      throw refused(thrown);
    }
    return given(text);
  }

  private String given(@Nullable String text) {
    if (text == null) {
      throw DescriptionException.of(
          "", unusable(format, new LocalizedText("zij gaf geen tekst", "it gave no text")));
    }
    return text;
  }

  private DescriptionException refused(Throwable thrown) {
    Throwable told = Thrown.byHost(thrown);
    DescriptionException refused =
        DescriptionException.of("", unusable(format, Thrown.firstCause(told).toString()));
    refused.initCause(told);
    return refused;
  }

  static LocalizedText unusable(ReportFormat format, String why) {
    return unusable(format, LocalizedText.same(why));
  }

  private static LocalizedText unusable(ReportFormat format, LocalizedText why) {
    String name = format.getClass().getName();
    return new LocalizedText(
        "De rapportvorm " + name + " kan niet worden gebruikt: " + why.nl(),
        "The report format " + name + " cannot be used: " + why.en());
  }
}
