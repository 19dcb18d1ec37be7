package io.github.kiasdk.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.HtmlLabel;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.right.Right;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Every label of the examples as parents and children get to see it. */
@Tag("browser")
class LabelsInBrowserTest {

  /** Notes which links and summaries get the focus, and whether that shows. */
  private static final String WATCH =
      """
      window.reached = new Set();
      window.unseen = [];
      document.addEventListener('focusin', event => {
        const style = getComputedStyle(event.target);
        reached.add(event.target);
        if (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2) {
          unseen.push(event.target.outerHTML);
        }
      });
      """;

  private static final String MISSED =
      """
      return Array.from(document.querySelectorAll('a[href], summary'))
        .filter(one => !reached.has(one)).map(one => one.outerHTML).concat(unseen);
      """;

  @TempDir private static Path directory;
  private static Browser browser;

  @BeforeAll
  static void writePages() throws IOException {
    browser = Browser.start();
    for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
      Path folder = Files.createDirectory(directory.resolve(locale.getLanguage()));
      for (Example example : Example.all()) {
        write(example, locale, folder);
      }
    }
  }

  private static void write(Example example, Locale locale, Path folder) throws IOException {
    KiaDocument document = example.document();
    Service service = document.service();
    Report report = example.report();
    Label label = Label.of(service, document.assessment(), report, LabelRules.standard());
    String page = service.id() + ".html";
    Files.writeString(
        folder.resolve(page), HtmlReport.in(locale).text(report, service, document.assessment()));
    for (LabelReader reader : LabelReader.values()) {
      Files.writeString(
          folder.resolve(service.id() + "." + reader.id() + ".html"),
          HtmlLabel.in(locale)
              .readBy(reader)
              .linkedTo(URI.create(page))
              .besides(URI.create("other.html"))
              .complaintsTo(URI.create("mailto:label@example.org"))
              .text(label));
    }
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<Path> labels() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(parents|children)\\.html"))
          .toList();
    }
  }

  @Test
  void every_example_has_a_label_for_both_readers_in_both_languages() throws IOException {
    assertThat(labels()).hasSize(Example.all().size() * 4);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void anybody_can_use_it_in_light_and_dark_on_a_phone_and_on_a_desk(Path page) {
    browser.assertUsable(page, true);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void the_keyboard_reaches_every_link_and_shows_where_it_is(Path page) {
    browser.show(Browser.PHONE, "dark");
    browser.open(page);
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)");
    browser.driver().executeScript(WATCH);
    long all = (Long) browser.value("document.querySelectorAll('a[href], summary').length");
    Actions tabs = new Actions(browser.driver());
    for (int i = 0; i < all; i++) {
      tabs.sendKeys(Keys.TAB);
    }
    tabs.perform();

    assertThat(all).isGreaterThan(10);
    assertThat(browser.driver().executeScript(MISSED)).isEqualTo(List.of());
  }

  @Test
  void at_most_one_age_and_three_icons_show_and_none_is_smaller_than_24_px() throws IOException {
    browser.show(Browser.PHONE, "light");
    for (Path page : labels()) {
      browser.open(page);

      assertThat(browser.driver().findElements(By.className("age-badge"))).hasSize(1);
      assertThat(
              browser.driver().findElements(By.cssSelector(".sticker > .icons:not(.small) > li")))
          .hasSizeLessThanOrEqualTo(Label.MOST_SHOWN);
      assertThat(
              browser.value(
                  "Array.from(document.querySelectorAll('.tile svg'))"
                      + ".filter(one => one.checkVisibility())"
                      + ".every(one => one.getBoundingClientRect().width >= 24)"))
          .isEqualTo(true);
    }
  }

  @Test
  void an_icon_leads_to_what_it_rests_on_and_that_to_its_place_in_the_report() {
    browser.show(Browser.DESKTOP, "light");
    browser.open(directory.resolve("nl/minecraft.parents.html"));

    browser.driver().findElement(By.cssSelector(".sticker a[href='#why-contact']")).click();
    assertThat(browser.value("document.querySelector(':target').id")).isEqualTo("why-contact");

    browser.driver().findElement(By.cssSelector(":target a[href*='CVK-9.11']")).click();
    assertThat(browser.value("document.querySelector(':target').id"))
        .isEqualTo("CVK-9.11@minecraft/public-servers");
    assertThat(browser.driver().findElement(By.cssSelector(":target")).isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("io.github.kiasdk.examples.browser.Browser#HOSTILE")
  void hostile_words_stay_words_and_fit_on_a_phone(String words) throws IOException {
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", words)
            .notice(words, words)
            .functionality(
                Functionality.of(FunctionalityKind.DM, "chat")
                    .titled(words, words)
                    .effect(
                        Effect.negative("bad", words, words, Right.PRIVACY)
                            .evidence(Evidence.document(words, URI.create("javascript:evil()")))
                            .build())
                    .build())
            .build();
    Report report = CodeVoorKinderrechten.checklist().check(service);
    Path page = directory.resolve("hostile.htm");
    Files.writeString(
        page,
        HtmlLabel.in(Locale.ENGLISH).text(Label.of(service, null, report, LabelRules.standard())));

    browser.show(Browser.PHONE, "light");
    browser.open(page);

    assertThat(browser.driver().getTitle()).startsWith("Label of ");
    assertThat(browser.value("document.querySelectorAll('img, b, h1 *').length")).isEqualTo(0L);
    assertThat(browser.driver().findElements(By.cssSelector("a[href^='javascript']"))).isEmpty();
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.value("document.documentElement.scrollWidth"))
        .isEqualTo((long) Browser.PHONE);
    Files.delete(page);
  }

  @Test
  void the_picture_in_the_readme_is_of_a_label_as_it_is_made() throws IOException {
    Path file = Path.of("screenshots", "label.png");
    browser.show(740, "light");
    browser.open(directory.resolve("en/fortnite.parents.html"));
    if (Boolean.getBoolean("kia.update")) {
      Files.write(file, browser.picture(".sticker", 740, 1240));
    }

    assertThat(Files.size(file)).isBetween(10_000L, 200_000L);
    assertThat(Files.readString(Path.of("..", "README.md")))
        .containsPattern("!\\[[^\\]]{40,}\\]\\(kia-examples/screenshots/label.png\\)");
  }
}
