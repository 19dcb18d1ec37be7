package io.github.kiasdk.report;

import static io.github.kiasdk.report.Small.EN;
import static io.github.kiasdk.report.Small.NL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.report.HtmlOverview.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlOverviewTest {

  private static final List<Entry> TWO =
      List.of(
          new Entry("kiekje.html", Small.REPORT, Small.SERVICE, null),
          new Entry(
              "app.html",
              Small.CHECKLIST.check(Strained.RATED),
              Strained.RATED,
              Strained.ASSESSMENT));

  @Test
  void it_leads_to_the_page_of_each_service_in_the_order_given() {
    String page = HtmlOverview.in(EN).text(TWO);

    assertThat(page).containsSubsequence("href=\"kiekje.html\"", "href=\"app.html\"");
    assertThat(page).contains("no row can be read as a rank", "not the official KIA");
  }

  @Test
  void an_effect_on_a_group_of_rights_is_counted_once_in_it() {
    String grid = Tags.section(HtmlOverview.in(EN).text(TWO), "grid");

    assertThat(grid)
        .contains("effects strain these rights.", "looked at and untouched", "not looked at")
        .doesNotContain(">0<");
  }

  @Test
  void a_picture_of_the_answers_is_told_in_words_too() {
    String page = HtmlOverview.in(NL).text(TWO);

    assertThat(page)
        .contains("Beginsel 1: 4 niet in orde, 1 nog niet bekend, 1 in orde.")
        .contains("<html lang=\"nl\">");
  }

  @Test
  void equal_input_gives_equal_text() {
    assertThat(HtmlOverview.in(EN).text(TWO)).isEqualTo(HtmlOverview.in(EN).text(TWO));
  }

  @Test
  void no_service_at_all_is_a_page_too() {
    assertThat(HtmlOverview.in(EN).text(List.of())).contains("Services side by side");
  }
}
