package io.github.kiasdk.document;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a plain tree as YAML or JSON, always alike. */
final class PlainWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Of the characters that Unicode has set aside for a program's own use, the last. */
  private static final char SET_ASIDE = '\uFDEF';

  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .stringQuotingChecker(new PlainScalars())
          .build();

  private static final TokenStreamFactory JSON = JsonFactory.builder().build();

  /** Two spaces, a line feed everywhere, and no space before a colon. */
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withArrayIndenter(LINES)
          .withObjectIndenter(LINES);
    }
  }

  private PlainWriter() {}

  static String write(Object plain, Format format) {
    String text = written(plain, format, '\n');
    if (format == Format.YAML && hasOddLines(plain)) {
      char free = SET_ASIDE;
      while (text.indexOf(free) >= 0 || Character.isSurrogate(free)) {
        free--;
      }
      text = written(plain, format, free).replace(String.valueOf(free), "\\n");
    }
    text = escaped(text);
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static String written(Object plain, Format format, char lineEnd) {
    StringWriter written = new StringWriter();
    TokenStreamFactory factory = format == Format.YAML ? YAML : JSON;
    try (JsonGenerator generator = factory.createGenerator(new Indented(), written)) {
      write(plain, generator, lineEnd);
    }
    return written.toString();
  }

  private static void write(Object plain, JsonGenerator generator, char lineEnd) {
    if (plain instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> field : map.entrySet()) {
        generator.writeName(String.valueOf(field.getKey()));
        write(field.getValue(), generator, lineEnd);
      }
      generator.writeEndObject();
    } else if (plain instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        write(element, generator, lineEnd);
      }
      generator.writeEndArray();
    } else if (plain instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (plain instanceof Integer number) {
      generator.writeNumber(number);
    } else {
      String text = (String) plain;
      generator.writeString(isOddLines(text) ? text.replace('\n', lineEnd) : text);
    }
  }

  /**
   * Whether a text of several lines has a character that has to be escaped. Lines stand as they are
   * below each other, where nothing can be; with another character for their ends until all is
   * written, the text stands between double quotes.
   */
  private static boolean isOddLines(String text) {
    return text.indexOf('\n') >= 0
        && !text.codePoints().allMatch(point -> point == '\n' || PlainScalars.isSafe(point));
  }

  private static boolean hasOddLines(Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(PlainWriter::hasOddLines);
    }
    return plain instanceof List<?> list
        ? list.stream().anyMatch(PlainWriter::hasOddLines)
        : plain instanceof String text && isOddLines(text);
  }

  /**
   * Escapes byte order marks, after which the YAML parser loses its place. They only occur in a
   * text between double quotes, where both formats take {@code \}{@code uFEFF}.
   */
  private static String escaped(String text) {
    return text.replace(BYTE_ORDER_MARK, "\\ufeff");
  }
}
