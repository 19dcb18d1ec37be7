package io.github.kiasdk.examples.fuzz;

import static io.github.kiasdk.examples.fuzz.Broken.unless;
import static io.github.kiasdk.examples.fuzz.Broken.unlessSame;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.PlacedDocument;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.LabelRules;
import io.github.kiasdk.report.ComparisonReport;
import io.github.kiasdk.report.HtmlLabel;
import io.github.kiasdk.report.HtmlReport;
import io.github.kiasdk.report.JUnitXmlReport;
import io.github.kiasdk.report.JsonGrid;
import io.github.kiasdk.report.JsonLabel;
import io.github.kiasdk.report.JsonReport;
import io.github.kiasdk.report.JsonSchema;
import io.github.kiasdk.report.MarkdownReport;
import io.github.kiasdk.report.ReviewAgenda;
import io.github.kiasdk.report.SarifReport;
import io.github.kiasdk.report.SvgLabel;
import io.github.kiasdk.report.TextGrid;
import io.github.kiasdk.report.TextLabel;
import io.github.kiasdk.report.TextReport;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.GateResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes every output there is, and reads it as its readers do. One of it per thread. */
final class Outputs {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Markup as the corpus and the mutations bring it; our own reports write none of it. */
  private static final Pattern RAW_HTML =
      Pattern.compile(
          "(?<!\\\\)<(?:script|img|iframe|svg|a |/failure|b>)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:|#|[\\w./%-]*$|data:(?:image/|,$)).*", Pattern.DOTALL);

  private final DocumentBuilder xml = xmlParser();
  private final Map<JsonSchema, Schema> published = new EnumMap<>(JsonSchema.class);
  private final Schema sarif =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(officialSarif());

  private final Stopwatch watch;
  private boolean thorough;

  Outputs(Stopwatch watch) {
    this.watch = watch;
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (JsonSchema schema : JsonSchema.values()) {
      published.put(schema, registry.getSchema(schema.text()));
    }
  }

  /** Whether everything is made twice and held against its schema from now on: most of the time. */
  void beThorough(boolean so) {
    thorough = so;
  }

  /** A report in every format. */
  void all(PlacedDocument placed, GateResult result, Locale language) {
    KiaDocument document = placed.document();
    Service service = document.service();
    text(made("text", () -> TextReport.in(language).text(result, service)), "text");
    coloured(made("text", () -> TextReport.in(language).coloured().text(result, service)), "text");
    json(made("JSON", () -> JsonReport.in(language).text(result, service)), JsonSchema.REPORT);
    markdown(made("Markdown", () -> MarkdownReport.in(language).text(result, service)), "Markdown");
    html(
        made("HTML", () -> HtmlReport.in(language).text(result, service, document.assessment())),
        "HTML");
    xml(made("JUnit", () -> JUnitXmlReport.in(language).text(result)), "JUnit");
    xml(made("JUnit", () -> JUnitXmlReport.in(language).withInapplicable().text(result)), "JUnit");
    sarif(made("SARIF", () -> SarifReport.in(language).text(result, placed)));
    sarif(made("SARIF", () -> SarifReport.in(language).withAllOutcomes().text(result)));
  }

  void comparison(Comparison comparison, Locale language) {
    ComparisonReport report = ComparisonReport.in(language);
    text(made("comparison", () -> report.text(comparison)), "comparison as text");
    coloured(made("comparison", () -> report.coloured().text(comparison)), "comparison as text");
    markdown(made("comparison", () -> report.markdown(comparison)), "comparison as Markdown");
    html(made("comparison", () -> report.html(comparison)), "comparison as HTML");
    json(made("comparison", () -> report.json(comparison)), JsonSchema.COMPARISON);
  }

  void label(KiaDocument document, Report report, Locale language) {
    Label label =
        Label.of(document.service(), document.assessment(), report, LabelRules.standard());
    json(made("label", () -> JsonLabel.in(language).text(label)), JsonSchema.LABEL);
    for (LabelReader reader : LabelReader.values()) {
      text(made("label", () -> TextLabel.in(language).readBy(reader).text(label)), "label as text");
      xml(made("label", () -> SvgLabel.in(language).readBy(reader).text(label)), "label as SVG");
      html(made("label", () -> HtmlLabel.in(language).readBy(reader).text(label)), "label as HTML");
    }
  }

  void grid(KiaDocument document, Locale language) {
    Service service = document.service();
    text(made("grid", () -> TextGrid.in(language).text(service, document.assessment())), "grid");
    coloured(
        made("grid", () -> TextGrid.in(language).coloured().text(service, document.assessment())),
        "grid");
    json(
        made("grid", () -> JsonGrid.in(language).text(service, document.assessment())),
        JsonSchema.GRID);
  }

  void agenda(KiaDocument document, Report report, Locale language) {
    ReviewAgenda agenda = ReviewAgenda.in(language);
    text(made("agenda", () -> agenda.text(report, document.service())), "agenda as text");
    markdown(made("agenda", () -> agenda.markdown(report, document.service())), "agenda");
  }

  /** Makes it, and again if there is time: equal input gives equal bytes. */
  private String made(String what, Supplier<String> output) {
    String made = watch.time(what, output);
    if (thorough) {
      unlessSame(output.get(), made, "equal input gives equal bytes: " + what);
    }
    return made;
  }

  private static void text(String text, String what) {
    unless(!text.isBlank(), what + " says something", text);
    Matcher odd = CONTROL.matcher(text);
    if (odd.find()) {
      int at = odd.start();
      throw new Broken(
          what + " has no control characters",
          (int) text.charAt(at) + " in " + text.substring(Math.max(0, at - 60), at));
    }
    encodable(text, what);
  }

  private static void coloured(String text, String what) {
    text(COLOUR.matcher(text).replaceAll(""), what + ", coloured,");
  }

  private static void encodable(String text, String what) {
    unless(StandardCharsets.UTF_8.newEncoder().canEncode(text), what + " can be saved", "");
  }

  private static void markdown(String text, String what) {
    text(text, what);
    Matcher raw = RAW_HTML.matcher(text);
    if (raw.find()) {
      int at = raw.start();
      throw new Broken(
          what + " takes no markup from words",
          text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
    }
  }

  private void json(String text, JsonSchema schema) {
    parsed(text, schema.field());
    if (thorough) {
      accepted(published.get(schema), text, schema.field());
    }
  }

  private void sarif(String text) {
    parsed(text, "SARIF");
    if (thorough) {
      accepted(sarif, text, "SARIF");
    }
  }

  private static void parsed(String text, String what) {
    encodable(text, what);
    try {
      JSON.readTree(text);
    } catch (JacksonException unreadable) {
      throw new Broken(what + " is JSON", unreadable.getMessage());
    }
  }

  private static void accepted(Schema schema, String text, String what) {
    List<Error> errors = schema.validate(text, InputFormat.JSON);
    unless(errors.isEmpty(), what + " is what its schema says", errors.toString());
  }

  private void xml(String text, String what) {
    encodable(text, what);
    try {
      xml.parse(new InputSource(new StringReader(text)));
    } catch (SAXException | IOException unreadable) {
      throw new Broken(what + " is XML", unreadable.getMessage());
    }
  }

  private static void html(String text, String what) {
    encodable(text, what);
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page = parser.parseInput(text, "");
    unless(parser.getErrors().isEmpty(), what + " is HTML", parser.getErrors().toString());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        unless(!name.startsWith("on"), what + " runs no words", element.outerHtml());
        unless(
            !name.matches("href|src|action|xlink:href")
                || ADDRESS.matcher(attribute.getValue()).matches(),
            what + " leads to the web or to itself",
            attribute.toString());
      }
      unless(
          !element.nameIs("script") || !element.data().contains("alert(1)"),
          what + " runs no words",
          "script");
      unless(
          !element.nameIs("img") || !element.attr("src").equals("x"),
          what + " takes no markup from words",
          element.outerHtml());
    }
  }

  private static DocumentBuilder xmlParser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      ErrorHandler silent = new DefaultHandler();
      builder.setErrorHandler(silent);
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String officialSarif() {
    try (InputStream schema =
        Outputs.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      if (schema == null) {
        throw new IllegalStateException("the schema of SARIF is not on the class path");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
