package io.github.kiasdk.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.HtmlLabel;
import io.github.kiasdk.report.JsonLabel;
import io.github.kiasdk.report.SvgLabel;
import io.github.kiasdk.report.TextLabel;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  private static final Locale NL = Locale.forLanguageTag("nl");

  @ParameterizedTest
  @CsvSource({"fortnite,nl", "fortnite,en", "minecraft,nl", "minecraft,en"})
  void the_label_reads_as_agreed(String service, String language) throws IOException {
    Label label = label(service);
    Locale locale = Locale.forLanguageTag(language);
    String file = service + "_" + language + ".label";

    Worked.assertSame(SvgLabel.in(locale).text(label), file + ".svg");
    Worked.assertSame(JsonLabel.in(locale).text(label), file + ".json");
    Worked.assertSame(
        TextLabel.in(locale).readBy(LabelReader.CHILDREN).text(label), file + "-children.txt");
  }

  @Test
  void a_parent_reads_on_the_labels_themselves_why_they_differ() {
    String fortnite = onTheLabel("fortnite");
    String minecraft = onTheLabel("minecraft");

    assertThat(fortnite)
        .contains("Klokken in de winkel", "Reclame spoorde kinderen")
        .doesNotContain("Inhoud die niet past</a></h4>\n<p>Een kind kan iets te zien krijgen");
    assertThat(minecraft)
        .contains("De gedeelde ruimte verdwijnt", "zonder leeftijdscontrole")
        .doesNotContain("Reclame");
  }

  /** What stands there before anything is unfolded. */
  private static String onTheLabel(String service) {
    String page = HtmlLabel.in(NL).text(label(service));
    return page.substring(page.indexOf("class=\"sticker\""), page.indexOf("<details class=\"more"));
  }

  private static Label label(String service) {
    Worked worked = Worked.of(service);
    KiaDocument document = worked.placed().document();
    return Label.of(
        document.service(), document.assessment(), worked.result().report(), LabelRules.standard());
  }
}
