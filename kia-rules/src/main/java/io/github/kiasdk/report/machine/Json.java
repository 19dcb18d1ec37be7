package io.github.kiasdk.report.machine;

import io.github.kiasdk.plain.Library;
import io.github.kiasdk.report.said.Printable;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON, indented by two spaces and with a line feed everywhere, always alike. */
public final class Json {

  /** Apart, as not even the outer class can be verified where the library is missing. */
  private static final class Lazily {

    static final JsonFactory FACTORY =
        JsonFactory.builder().characterEscapes(new Unprintables()).build();

    static JsonGenerator generator(StringWriter text) {
      return FACTORY.createGenerator(new Indented(), text);
    }
  }

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The text of what is written, ended by a line feed. */
  public static String text(Consumer<Json> written) {
    Library.require(Library.JSON);
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Lazily.generator(text)) {
      written.accept(new Json(generator));
    }
    return text.append('\n').toString();
  }

  public void object(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  public void object(String name, Runnable fields) {
    generator.writeName(name);
    object(fields);
  }

  /** An object for each element. */
  public <T> void objects(Collection<T> elements, Consumer<T> fields) {
    generator.writeStartArray();
    for (T element : elements) {
      object(() -> fields.accept(element));
    }
    generator.writeEndArray();
  }

  public <T> void objects(String name, Collection<T> elements, Consumer<T> fields) {
    generator.writeName(name);
    objects(elements, fields);
  }

  /** The version of the layout, which comes first. */
  public void version(String layout) {
    field("kia-" + layout, 1);
  }

  /** A field, left out if there is no value. */
  public void field(String name, @Nullable String value) {
    if (value != null) {
      generator.writeName(name);
      generator.writeString(value);
    }
  }

  public void field(String name, int value) {
    generator.writeName(name);
    generator.writeNumber(value);
  }

  public void field(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
  }

  public void field(String name, LocalizedText text) {
    object(
        name,
        () -> {
          field("nl", text.nl());
          field("en", text.en());
        });
  }

  public void strings(String name, Collection<String> values) {
    generator.writeName(name);
    generator.writeStartArray();
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  public void ids(String name, Collection<? extends Term> terms) {
    strings(name, terms.stream().map(Term::id).toList());
  }

  /** Escapes what could command a terminal, or what UTF-8 cannot hold; JSON itself asks less. */
  private static final class Unprintables extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int letter) {
      boolean half = letter <= Character.MAX_VALUE && Character.isSurrogate((char) letter);
      if (letter < 0x80 || half || !Printable.isUnprintable(letter)) {
        return null;
      }
      return new SerializedString("\\u" + Integer.toHexString(0x10000 | letter).substring(1));
    }
  }

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
}
