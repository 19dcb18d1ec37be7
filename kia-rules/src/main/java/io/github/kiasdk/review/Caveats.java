package io.github.kiasdk.review;

import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps a comparison from saying that nothing got worse. */
final class Caveats {

  static final LocalizedText NOTHING_ASKED =
      new LocalizedText(
          "Geen enkele toets is nu van toepassing. Of er iets achteruitging, is dus niet gevraagd.",
          "No check is applicable now. So nobody asked whether anything got worse.");

  private static final String AGES_AGREE = "SDK-04";

  private Caveats() {}

  /**
   * Where the ages contradict each other now and did not before; {@code null} if nowhere. What is
   * declared for children about whom nobody is asked may be worse for them.
   */
  static @Nullable LocalizedText contradictingAges(Report before, Report after) {
    Set<String> known = new HashSet<>();
    for (Finding finding : before.failed()) {
      known.add(finding.fingerprint());
    }
    for (Finding finding : after.failed()) {
      LocalizedText because = finding.because();
      if (finding.check().id().equals(AGES_AGREE) && !known.contains(finding.fingerprint())) {
        String where = finding.fingerprint();
        return new LocalizedText(
            "De leeftijden spreken elkaar nu tegen ("
                + where
                + "). Of er iets achteruitging, is zo niet te zien."
                + (because == null ? "" : " " + because.nl()),
            "The ages contradict each other now ("
                + where
                + "). So it cannot be told whether anything got worse."
                + (because == null ? "" : " " + because.en()));
      }
    }
    return null;
  }

  /**
   * The areas of which nothing is said any more, neither what there is nor that there is nothing;
   * {@code null} if there are none. Whether what children meet there got worse nobody knows.
   */
  static @Nullable LocalizedText noLongerDescribed(Service before, Service after) {
    List<String> nl = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Area area : after.openAreas()) {
      if (!before.openAreas().contains(area)) {
        nl.add(area.label().nl());
        en.add(area.label().en());
      }
    }
    return nl.isEmpty()
        ? null
        : new LocalizedText(
            "Niet meer beschreven: "
                + String.join("; ", nl)
                + ". Heeft de dienst dit niet meer, zet het dan bij without. Of er iets"
                + " achteruitging, is zo niet te zien.",
            "No longer described: "
                + String.join("; ", en)
                + ". If the service does not have it any more, put it under without. So it cannot be"
                + " told whether anything got worse.");
  }

  static LocalizedText twoServices(String before, String after) {
    return new LocalizedText(
        "Dit zijn beschrijvingen van twee diensten: eerst \""
            + before
            + "\", nu \""
            + after
            + "\". Wat er voor een kind achteruitging, is alleen van één dienst te zeggen.",
        "These are descriptions of two services: \""
            + before
            + "\" before, \""
            + after
            + "\" now. What got worse for a child can only be told of one service.");
  }

  static LocalizedText notCarriedOut(Report report) {
    String first = "";
    int more = -1;
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.ERROR) {
        first = first.isEmpty() ? finding.fingerprint() : first;
        more++;
      }
    }
    return new LocalizedText(
        first
            + (more == 0 ? "" : " (en nog " + more + ")")
            + " kon niet worden uitgevoerd. Of daar iets achteruitging, is niet bekend.",
        first
            + (more == 0 ? "" : " (and " + more + " more)")
            + " could not be carried out. Whether anything got worse there is not known.");
  }
}
