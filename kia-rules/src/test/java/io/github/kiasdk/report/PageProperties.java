package io.github.kiasdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.report.text.Page;
import io.github.kiasdk.vocabulary.Defaults;
import io.github.kiasdk.vocabulary.Switch;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PageProperties {

  @Property(tries = 300)
  void no_title_makes_a_line_longer_than_100_columns(
      @ForAll @StringLength(min = 1, max = 300) String title) {
    Assume.that(!title.isBlank());
    Functionality feed =
        Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
            .titled(title, title)
            .declare(Defaults.AUTOPLAY, Switch.ON)
            .build();
    Functionality video =
        Functionality.of(FunctionalityKind.VIDEO, "video").titled(title, title).build();
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", "App")
            .notice(title, title)
            .functionality(feed)
            .functionality(video)
            .build();

    String text = TextReport.in(Small.EN).text(Small.CHECKLIST.check(service), service);

    assertThat(text.lines()).allMatch(line -> Printable.columns(line) <= Page.WIDTH);
    assertThat(text.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
  }

  @Property(tries = 300)
  void wrapping_loses_no_word(@ForAll @StringLength(max = 400) String words) {
    Page page = new Page(false);

    page.item(2, "label", 20, words);

    assertThat(page.toString().replaceAll("[\\p{Z}\n]", ""))
        .isEqualTo(("label" + Printable.line(words)).replaceAll("\\p{Z}", ""));
  }

  @Property(tries = 100)
  void a_fact_of_any_name_fits_beside_its_words(
      @ForAll @StringLength(min = 1, max = 80) String end) {
    String name = "long." + end.replaceAll("[^a-z]", "x");
    Page page = new Page(false);

    CheckPage.describe(Fact.flag(name, "Zo", "So"), 2, new Words(Small.EN), page);

    assertThat(page.toString()).contains(name).contains("So: true or false");
    assertThat(page.toString().lines()).allMatch(line -> line.length() <= Page.WIDTH);
  }
}
