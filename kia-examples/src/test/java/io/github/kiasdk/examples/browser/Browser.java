package io.github.kiasdk.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** One Chromium without a window, as Debian installs it; nothing is downloaded for it. */
final class Browser implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  /** Words that would like to be more than words. */
  static final List<String> HOSTILE =
      List.of(
          "<script>document.title = 'evil'</script>",
          "\"><img src=x onerror=\"document.title = 'evil'\">",
          "]]></style></script><b>' onclick='evil",
          "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
          "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F",
          "x".repeat(10_000));

  private static final String AXE = "/axe.min.js";

  private static final List<Path> CHROMIUM =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final String ALL_RULES =
      """
      {type: 'tag', values:
        ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}""";

  /** The rules whose answer can change with the colours alone. */
  private static final String COLOUR_RULES =
      "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

  /** What axe has to say: the rule, and the elements that break it. */
  private static final String RUN_AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: %s, resultTypes: ['violations'], preload: false}).then(
        found => done(found.violations.map(rule =>
          rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))),
        broken => done(['axe broke: ' + broken]));
      """;

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  /** Starts a browser; skips the test where there is none. */
  static Browser start() throws IOException {
    Path chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(
        chromium != null && Files.isExecutable(DRIVER),
        "No Chromium with its driver in /usr/bin: apt-get install chromium chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en");
    options.addArguments("--disable-dev-shm-usage", "--hide-scrollbars", "--disable-lcd-text");
    // The driver is asked for its own commands only, so that it need not know the browser's
    // version.
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    try (InputStream script = Browser.class.getResourceAsStream(AXE)) {
      return new Browser(driver, new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows pages so wide, and by this colour scheme. */
  void show(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void open(Path page) {
    driver.get(page.toAbsolutePath().toUri().toString());
  }

  /** The rules that the page breaks now; axe is put in the page as a debugger does it. */
  List<String> violations() {
    return violations(ALL_RULES);
  }

  /** The rules on colours that the page breaks now. */
  List<String> colourViolations() {
    return violations(COLOUR_RULES);
  }

  private List<String> violations(String rules) {
    if (!Boolean.TRUE.equals(value("typeof axe === 'object'"))) {
      driver.executeScript(axe);
    }
    return strings(driver.executeAsyncScript(RUN_AXE.replace("%s", rules)));
  }

  private static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    for (Object one : (List<?>) list) {
      strings.add(String.valueOf(one));
    }
    return strings;
  }

  /**
   * Sees that anybody can use the page, in light and dark, on a desk and on a phone, that it fits,
   * and that it loads nothing.
   *
   * @param unfolded whether all that is folded away is opened first
   */
  void assertUsable(Path page, boolean unfolded) {
    for (int width : new int[] {PHONE, DESKTOP}) {
      show(width, "light");
      open(page);
      if (unfolded) {
        value("document.querySelectorAll('details').forEach(one => one.open = true)");
      }
      assertThat(violations()).as("%s, light, %d px", page, width).isEmpty();
      show(width, "dark");
      assertThat(colourViolations()).as("%s, dark, %d px", page, width).isEmpty();
      assertThat(value("document.documentElement.scrollWidth"))
          .as("%s is as wide as the screen", page)
          .isEqualTo((long) width);
      assertThat(value("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    }
  }

  /** The value of an expression in the page. */
  Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** The page from this element on as a PNG, made small: Chromium packs in a hurry. */
  byte[] picture(String from, int width, int height) throws IOException {
    Object top =
        driver.executeScript(
            "return document.querySelector(arguments[0]).getBoundingClientRect().top"
                + " + window.scrollY",
            from);
    Map<String, Object> clip =
        Map.of("x", 0, "y", top, "width", width, "height", height, "scale", 1);
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
    byte[] quick = Base64.getDecoder().decode(String.valueOf(taken.get("data")));
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(quick));
    BufferedImage plain =
        new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    plain.createGraphics().drawImage(shown, 0, 0, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0);
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(small)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(plain, null, null), param);
    } finally {
      writer.dispose();
    }
    return small.toByteArray();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
