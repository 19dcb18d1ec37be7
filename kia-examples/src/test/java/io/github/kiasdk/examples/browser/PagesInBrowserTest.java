package io.github.kiasdk.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.report.HtmlOverview;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.right.Right;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every report of the examples as people get to see it. */
@Tag("browser")
class PagesInBrowserTest {

  /** The words at the head of a row or column that stand on more than one line. */
  private static final String BROKEN =
      """
      return Array.from(document.querySelectorAll('.grid tbody th a, .grid .long')).flatMap(head => {
        const text = head.firstChild;
        return Array.from(text.data.matchAll(/[^\\s-]+/g)).filter(word => {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          return range.getClientRects().length > 1;
        }).map(word => word[0]);
      });
      """;

  @TempDir private static Path directory;
  private static Browser browser;

  @BeforeAll
  static void writePages() throws IOException {
    browser = Browser.start();
    for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
      Path folder = Files.createDirectory(directory.resolve(locale.getLanguage()));
      List<HtmlOverview.Entry> entries = new ArrayList<>();
      for (Example example : Example.all()) {
        Service service = example.document().service();
        Assessment assessment = example.document().assessment();
        String name = service.id() + ".html";
        Files.writeString(
            folder.resolve(name),
            HtmlReport.in(locale).text(example.report(), service, assessment));
        entries.add(new HtmlOverview.Entry(name, example.report(), service, assessment));
      }
      Files.writeString(folder.resolve("index.html"), HtmlOverview.in(locale).text(entries));
    }
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anybody_can_use_it_in_light_and_dark_on_a_phone_and_on_a_desk(Path page) {
    browser.assertUsable(page, false);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_word_of_the_grid_is_broken_in_the_middle(Path page) {
    browser.open(page);

    for (int width : List.of(Browser.PHONE, 600, 900, 1100, Browser.DESKTOP)) {
      browser.show(width, "light");
      assertThat(browser.driver().executeScript(BROKEN)).as("%d px", width).isEqualTo(List.of());
    }
    browser.show(200, "light");
    assertThat((List<?>) browser.driver().executeScript(BROKEN)).isNotEmpty();
  }

  @Test
  void what_is_wrong_with_a_page_would_be_seen() {
    browser.show(Browser.DESKTOP, "dark");
    browser.open(directory.resolve("en/index.html"));
    browser
        .driver()
        .executeScript(
            "const faint = document.querySelector('h1');"
                + "faint.style.color = '#222';"
                + "document.querySelector('main').append(document.createElement('img'));");

    assertThat(browser.violations())
        .anyMatch(rule -> rule.startsWith("image-alt"))
        .anyMatch(rule -> rule.startsWith("color-contrast"));
    assertThat(browser.colourViolations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl/tiktok.html", "en/leerlantaarn.html"})
  void what_is_folded_away_can_be_used_by_anybody_too(String page) {
    browser.show(Browser.PHONE, "light");
    browser.open(directory.resolve(page));
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)");

    assertThat(browser.violations()).isEmpty();
    assertThat(browser.value("document.documentElement.scrollWidth"))
        .isEqualTo((long) Browser.PHONE);
  }

  @ParameterizedTest
  @FieldSource("io.github.kiasdk.examples.browser.Browser#HOSTILE")
  void hostile_words_stay_words_and_fit_on_a_phone(String words) throws IOException {
    Functionality chat =
        Functionality.of(FunctionalityKind.DM, "chat")
            .titled(words, words)
            .effect(Effect.negative("bad", words, words, Right.PRIVACY).build())
            .build();
    Service service =
        Service.of(ServiceKind.SOCIAL, "app", words)
            .provider(words)
            .notice(words, words)
            .functionality(chat)
            .build();
    Report report = CodeVoorKinderrechten.checklist().check(service);
    Path page = directory.resolve("hostile.htm");
    Files.writeString(page, HtmlReport.in(Locale.ENGLISH).text(report, service, null));

    browser.show(Browser.PHONE, "light");
    browser.open(page);

    assertThat(browser.driver().getTitle()).endsWith("effects on children's rights");
    assertThat(browser.value("document.querySelectorAll('img, b, h1 *').length")).isEqualTo(0L);
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.value("document.documentElement.scrollWidth"))
        .isEqualTo((long) Browser.PHONE);
    Files.delete(page);
  }

  @Test
  void the_findings_are_filtered_with_the_keyboard_alone() {
    browser.show(Browser.DESKTOP, "light");
    browser.open(directory.resolve("en/tiktok.html"));
    String all = browser.driver().findElement(By.id("shown")).getText();

    tabTo("outcome");
    keys("Failed");
    String some = browser.driver().findElement(By.id("shown")).getText();
    List<WebElement> left =
        browser.driver().findElements(By.cssSelector(".row.finding:not([hidden])"));

    assertThat(all).matches("Findings shown: all \\d+\\.");
    assertThat(some).matches("Findings shown: 1 of \\d+\\.");
    assertThat(left).hasSize(1).allMatch(WebElement::isDisplayed);

    tabTo("BUTTON");
    keys(Keys.ENTER);
    browser.value("new Promise(done => setTimeout(done, 50))");
    assertThat(browser.driver().findElement(By.id("shown")).getText()).isEqualTo(all);
  }

  @Test
  void an_age_or_a_framework_that_nothing_is_about_leaves_a_note() {
    browser.open(directory.resolve("en/leerlantaarn.html"));
    choose("outcome", "passed");
    choose("age", "17");
    choose("framework", "aadc");

    assertThat(shown(".proofs .finding")).isPositive();
    assertThat(shown(".proofs .finding[data-ages='10-12']")).isZero();

    choose("outcome", "inapplicable");
    assertThat(shown(".proofs .finding")).isZero();
    assertThat(shown("#passed .nothing")).isOne();
  }

  @Test
  void a_link_to_a_finding_opens_what_it_is_folded_into() {
    browser.show(Browser.DESKTOP, "light");
    browser.driver().get("about:blank");
    browser
        .driver()
        .get(directory.resolve("nl/tiktok.html").toUri() + "#CVK-9.02@tiktok/endless-scroll");
    WebElement finding = browser.driver().findElement(By.id("CVK-9.02@tiktok/endless-scroll"));

    assertThat(finding.isDisplayed()).isTrue();
    assertThat(browser.value("document.querySelector(':target').id"))
        .isEqualTo("CVK-9.02@tiktok/endless-scroll");
  }

  @Test
  void without_its_script_it_shows_all_findings_and_no_filter() {
    browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", off(true));
    try {
      browser.driver().get(directory.resolve("en/tiktok.html").toUri().toString());

      assertThat(browser.driver().findElement(By.id("filter")).isDisplayed()).isFalse();
      assertThat(browser.driver().findElements(By.cssSelector(".finding[hidden]"))).isEmpty();
    } finally {
      browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", off(false));
    }
  }

  @Test
  void its_policy_lets_no_other_script_or_style_run() {
    browser.open(directory.resolve("en/tiktok.html"));
    browser
        .driver()
        .executeScript(
            "const evil = document.createElement('script');"
                + "evil.textContent = 'window.evil = true';"
                + "document.body.append(evil);"
                + "const dress = document.createElement('style');"
                + "dress.textContent = 'body { color: rgb(1, 2, 3) }';"
                + "document.body.append(dress);");

    assertThat(browser.value("window.evil === undefined")).isEqualTo(true);
    assertThat(browser.value("getComputedStyle(document.body).color")).isNotEqualTo("rgb(1, 2, 3)");
  }

  @ParameterizedTest
  @CsvSource({
    "en/tiktok.html,light,.notices,1100,1180,page.png",
    "nl/minecraft.html,dark,#grid,360,1160,phone.png"
  })
  void the_pictures_in_the_readme_are_of_pages_as_they_are_made(
      String page, String scheme, String from, int width, int height, String picture)
      throws IOException {
    Path file = Path.of("screenshots", picture);
    browser.show(width, scheme);
    browser.open(directory.resolve(page));
    if (Boolean.getBoolean("kia.update")) {
      Files.write(file, browser.picture(from, width, height));
    }

    assertThat(browser.picture(from, width, height)).hasSizeGreaterThan(10_000);
    assertThat(Files.size(file)).isBetween(10_000L, 200_000L);
    assertThat(Files.readString(Path.of("..", "README.md")))
        .containsPattern("!\\[[^\\]]{40,}\\]\\(kia-examples/screenshots/" + picture + "\\)");
  }

  private static Map<String, Object> off(boolean disabled) {
    return Map.of("value", disabled);
  }

  private static long shown(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  private static void choose(String filter, String value) {
    browser
        .driver()
        .executeScript(
            "const one = document.querySelector('select[name=' + arguments[0] + ']');"
                + "one.value = arguments[1];"
                + "one.dispatchEvent(new Event('change', {bubbles: true}));",
            filter,
            value);
  }

  /** Presses the tab key until the field with this name, or such an element, has the focus. */
  private static void tabTo(String wanted) {
    for (int i = 0; i < 200; i++) {
      keys(Keys.TAB);
      WebElement focused = browser.driver().switchTo().activeElement();
      if (wanted.equals(focused.getDomAttribute("name"))
          || wanted.equalsIgnoreCase(focused.getTagName())) {
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle"))
            .isEqualTo("solid");
        return;
      }
    }
    throw new AssertionError("No tab leads to " + wanted);
  }

  private static void keys(CharSequence keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }
}
