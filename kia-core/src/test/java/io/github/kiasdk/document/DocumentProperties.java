package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentProperties {

  private static final DocumentReader READER =
      DocumentReader.standard().with(FactArbitraries.VOCABULARY);
  private static final DocumentWriter WRITER = DocumentWriter.standard();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.of(FactArbitraries.VOCABULARY), InputFormat.JSON);

  @Provide
  Arbitrary<KiaDocument> documents() {
    return Documents.documents();
  }

  @Provide
  Arbitrary<String> words() {
    return Documents.words(400);
  }

  @Property(tries = 300)
  void what_is_written_reads_back_as_an_equal_value(
      @ForAll("documents") KiaDocument document, @ForAll Format format) {
    String written = WRITER.write(document, format);

    KiaDocument read = READER.read(overTheWire(written), format);

    assertThat(read).isEqualTo(document);
    assertThat(WRITER.write(read, format)).isEqualTo(written).endsWith("\n").doesNotContain("\r");
  }

  @Property(tries = 100)
  void yaml_and_json_say_the_same(@ForAll("documents") KiaDocument document) {
    assertThat(READER.read(WRITER.write(document, Format.YAML), Format.YAML))
        .isEqualTo(READER.read(WRITER.write(document, Format.JSON), Format.JSON));
  }

  @Property(tries = 60)
  void what_is_written_is_valid_under_the_schema(@ForAll("documents") KiaDocument document) {
    assertThat(SCHEMA.validate(WRITER.write(document, Format.JSON), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 1000)
  void every_text_survives(@ForAll("words") String words, @ForAll Format format) {
    KiaDocument small = Documents.smallest();
    KiaDocument document =
        new KiaDocument(
            new Service(
                "app",
                "App",
                null,
                small.service().kind(),
                null,
                null,
                null,
                LocalizedText.same(words),
                small.service().facts(),
                List.of()),
            List.of());

    assertThat(READER.read(overTheWire(WRITER.write(document, format)), format))
        .isEqualTo(document);
  }

  @Property(tries = 200)
  void dotted_names_of_facts_mean_the_same_as_nested_ones(@ForAll("facts") Facts facts) {
    Map<String, Object> dotted = new LinkedHashMap<>();
    for (Declaration<?> declared : facts.declarations()) {
      Object value = facts.toPlain();
      for (String step : declared.fact().name().split("\\.")) {
        value = ((Map<?, ?>) value).get(step);
      }
      dotted.put(declared.fact().name(), value);
    }

    assertThat(Facts.fromPlain(dotted, FactArbitraries.VOCABULARY)).isEqualTo(facts);
    assertThat(Facts.fromPlain(facts.toPlain(), FactArbitraries.VOCABULARY)).isEqualTo(facts);
  }

  @Provide
  Arbitrary<Facts> facts() {
    return FactArbitraries.facts();
  }

  @Property(tries = 500)
  void any_bytes_give_a_document_or_a_document_exception(
      @ForAll byte[] bytes, @ForAll Format format) {
    assertReadOrRefused(new String(bytes, StandardCharsets.ISO_8859_1), format);
  }

  @Property(tries = 1000)
  void any_text_gives_a_document_or_a_document_exception(
      @ForAll("scraps") String text, @ForAll Format format) {
    assertReadOrRefused(text, format);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "kia",
            ": ",
            "1",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!",
            "service",
            "facts",
            "|\n",
            ">",
            "?",
            "<<",
            "0x",
            "0o9",
            "1e",
            ".inf",
            "%",
            "---",
            "\t",
            "#",
            "é",
            "\u0000",
            "\ud800",
            "!!binary ",
            "!!int ",
            "!!float ",
            "-",
            "\r")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void a_damaged_document_gives_a_document_or_a_document_exception(
      @ForAll("damaged") String text, @ForAll Format format) {
    assertReadOrRefused(text, format);
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> written =
        Combinators.combine(Documents.documents(), Arbitraries.of(Format.class)).as(WRITER::write);
    Arbitrary<Double> where = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(written, where, where, scraps())
        .as(
            (text, one, other, scrap) -> {
              int from = (int) (Math.min(one, other) * text.length());
              int to = Math.min(text.length(), from + (int) (Math.abs(one - other) * 40));
              return text.substring(0, from) + scrap + text.substring(to);
            });
  }

  private static String overTheWire(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void assertReadOrRefused(String text, Format format) {
    try {
      assertThat(READER.read(text, format)).isNotNull();
    } catch (DocumentException refused) {
      assertThat(refused.problems()).isNotEmpty();
      for (DocumentProblem problem : refused.problems()) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message())
            .isNotBlank()
            .doesNotContain("java.", "tools.jackson", "org.snakeyaml", "Exception");
      }
    }
  }
}
