package io.github.kiasdk.examples.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.report.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of three examples read as agreed. A page is too long to keep: kept are its words up to
 * the findings, its headings, and a digest of the whole. Run with {@code -Dkia.update=true} to keep
 * what it is now, and look at the pages before committing that.
 */
class HtmlPagesTest {

  private static final Path KEPT = Path.of("src/test/resources/pages");
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static final Pattern HEADING = Pattern.compile("<(h[1-4])[^>]*>(.*?)</\\1>");

  @ParameterizedTest
  @CsvSource({"tiktok,nl", "exemplary,en", "minecraft,nl"})
  void the_page_reads_as_agreed(String name, String language)
      throws IOException, NoSuchAlgorithmException {
    KiaDocument document = DocumentReader.standard().read(Path.of("assessments", name + ".yaml"));
    Report report = CodeVoorKinderrechten.checklist().at(DAY).check(document);
    String page =
        HtmlReport.in(Locale.forLanguageTag(language))
            .text(report, document.service(), document.assessment());
    String kept = kept(page);
    Path file = KEPT.resolve(name + "_" + language + ".txt");
    if (Boolean.getBoolean("kia.update")) {
      Files.createDirectories(KEPT);
      Files.writeString(file, kept);
    }

    assertThat(kept).isEqualTo(Files.readString(file));
  }

  private static String kept(String page) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
    int findings = page.indexOf("<form id=\"filter\"");
    StringBuilder kept = new StringBuilder("sha-256 ");
    kept.append(HexFormat.of().formatHex(digest)).append("\n\n");
    kept.append(words(page.substring(page.indexOf("<body>"), findings))).append('\n');
    HEADING
        .matcher(page.substring(findings))
        .results()
        .forEach(
            heading ->
                kept.append(heading.group(1))
                    .append(' ')
                    .append(words(heading.group(2)).strip())
                    .append('\n'));
    return kept.toString();
  }

  /** What a reader gets to read: a line for each element that holds words. */
  private static String words(String html) {
    return html.replaceAll("</(p|h\\d|li|dt|dd|th|tr|td|a)>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("[ \\t]*\\n\\s*", "\n")
        .strip();
  }
}
