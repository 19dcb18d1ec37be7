package io.github.kiasdk.document;

import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.text.LocalizedText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds the plain tree of a text and notes where everything stands. Goes on after whatever can be
 * passed over, so that one reading tells everything; stops at a syntax error and at a text that is
 * nested too deep.
 */
final class PlainParser {

  /** A number with a fraction or an exponent: no field takes one, its digits are only shown. */
  private record Fraction(String written) {
    @Override
    public String toString() {
      return written;
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  private static final TokenStreamFactory YAML =
      YAMLFactory.builder().streamReadConstraints(wide(Limits.OF_DOCUMENT)).build();

  private static final TokenStreamFactory JSON =
      JsonFactory.builder().streamReadConstraints(wide(Limits.OF_DOCUMENT)).build();

  /** Unicode's stand-in for a character that cannot be shown. */
  private static final char REPLACEMENT = '\uFFFD';

  private final JsonParser parser;
  private final @Nullable YAMLParser yaml;
  private final @Nullable CoreScalars scalars;
  private final Limits limits;
  private final String text;
  private final List<PlacedProblem> findings = new ArrayList<>();
  private final Place root = Place.root();

  /** The group that is read. */
  private Place now = root;

  private int values;

  private PlainParser(JsonParser parser, String text, Limits limits) {
    this.parser = parser;
    this.yaml = parser instanceof YAMLParser yamlParser ? yamlParser : null;
    this.scalars = yaml == null ? null : new CoreScalars(text);
    this.limits = limits;
    this.text = text;
  }

  /** Parses a document. */
  static SyntaxTree parse(String text, Format format) {
    List<PlacedProblem> unprintable =
        format == Format.YAML ? SyntaxErrors.unprintable(text) : List.of();
    if (!unprintable.isEmpty()) {
      return new SyntaxTree(null, Place.root(), pathed(unprintable, text));
    }
    try (JsonParser parser = parser(text, format)) {
      return new PlainParser(parser, text, Limits.OF_DOCUMENT).parse(format);
    }
  }

  /** The problems with the paths of the values in which they stand, read from what is printable. */
  private static List<PlacedProblem> pathed(List<PlacedProblem> unprintable, String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (Characters.isPair(text, i)) {
        i++;
      } else if (!SyntaxErrors.isPrintable(letters[i])) {
        letters[i] = REPLACEMENT;
      }
    }
    Place root = parse(String.valueOf(letters), Format.YAML).root();
    List<PlacedProblem> pathed = new ArrayList<>();
    for (PlacedProblem problem : unprintable) {
      Place place = root.last(problem.line(), problem.column());
      String path = place.isReplaced() ? place.path() : ""; // else it stands in a comment
      pathed.add(new PlacedProblem(problem.line(), problem.column(), path, problem.message()));
    }
    return pathed;
  }

  private static JsonParser parser(String text, Format format) {
    return format == Format.YAML
        ? YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))
        : JSON.createParser(ObjectReadContext.empty(), text);
  }

  /** Parses the JSON of another layout. */
  static SyntaxTree parseOther(String json) {
    TokenStreamFactory factory =
        JsonFactory.builder().streamReadConstraints(wide(Limits.OF_OTHER)).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      return new PlainParser(parser, json, Limits.OF_OTHER).parse(Format.JSON);
    }
  }

  // Wider than our own limits, which are told with a place and do not end the reading; a parser's
  // own do. A number is decoded only when it is asked for, which is not done of a long one.
  private static StreamReadConstraints wide(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Limits.DEPTH + 2)
        .maxDocumentLength(2L * limits.bytes())
        .maxStringLength(2 * limits.bytes())
        .maxNameLength(2 * limits.bytes())
        .maxNumberLength(2 * limits.bytes())
        .build();
  }

  private SyntaxTree parse(Format format) {
    Object tree = null;
    try {
      if (parser.nextToken() == null) {
        findings.add(PlacedProblem.atStart(Notices.EMPTY));
      } else {
        tree = value(root, 0);
        if (parser.nextToken() != null) {
          TokenStreamLocation more = parser.currentTokenLocation();
          findings.add(
              new PlacedProblem(more.getLineNr(), more.getColumnNr(), "", Notices.SECOND_DOCUMENT));
        }
      }
    } catch (Stopped stopped) {
      tree = null;
    } catch (RuntimeException thrown) {
      // Not only JacksonException: scanners have thrown others on malformed text.
      findings.add(SyntaxErrors.of(thrown, parser.currentLocation(), format, text, now.path()));
      tree = null;
    }
    return new SyntaxTree(tree, root, findings);
  }

  private @Nullable Object value(Place place, int depth) {
    if (++values > limits.values()) {
      note(place, Notices.tooManyInAll(limits));
      throw new Stopped();
    }
    boolean marked = refuseMarks(place);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return group(place, enter(place, depth));
    }
    if (token == JsonToken.START_ARRAY) {
      return list(place, enter(place, depth));
    }
    if (marked || token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      place.refuse();
      return "";
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_STRING ? scalar(place) : number(place, token);
  }

  private int enter(Place place, int depth) {
    if (depth == Limits.DEPTH) {
      note(place, Notices.TOO_DEEP);
      throw new Stopped();
    }
    return depth + 1;
  }

  private Map<String, Object> group(Place place, int depth) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    now = place;
    // Jackson tells a group's own anchor again with its first field.
    String anchor = anchor();
    int entries = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      if (!anchor().equals(anchor)) {
        note(place.again(name, at.getLineNr(), at.getColumnNr()), Notices.ANCHOR);
      }
      anchor = "";
      Place first = place.child(name);
      int half = Characters.half(name);
      boolean fits = ++entries <= limits.entries() && name.length() <= Limits.NAME && half < 0;
      boolean merge = yaml != null && name.equals("<<");
      Place field =
          first == null && fits && !merge
              ? place.field(name, at.getLineNr(), at.getColumnNr())
              : place.again(shortened(name), at.getLineNr(), at.getColumnNr());
      if (name.indexOf(REPLACEMENT) >= 0) {
        field.replace();
      }
      if (merge) {
        note(field, Notices.MERGE);
      } else if (first != null) {
        note(field, Notices.duplicate(name, first.line()));
      } else if (entries == limits.entries() + 1) {
        note(place, Notices.tooMany(limits));
      } else if (name.length() > Limits.NAME) {
        note(field, Notices.LONG_NAME);
      } else if (half >= 0) {
        note(field, Characters.halfOf(name.charAt(half)));
      }
      parser.nextToken();
      if (merge) {
        parser.skipChildren();
        continue;
      }
      Object value = value(field, depth);
      now = place;
      if (first == null && fits) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private List<Object> list(Place place, int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      TokenStreamLocation at = parser.currentTokenLocation();
      boolean fits = index < limits.entries();
      if (index == limits.entries()) {
        note(place, Notices.tooMany(limits));
      }
      Place element =
          fits
              ? place.element(index, at.getLineNr(), at.getColumnNr())
              : place.again(String.valueOf(index), at.getLineNr(), at.getColumnNr());
      Object value = value(element, depth);
      if (fits) {
        elements.add(value);
      }
      index++;
    }
    return elements;
  }

  /** A text of JSON's schema, which without quotes may be more than that in YAML's. */
  private @Nullable Object scalar(Place place) {
    CoreScalars.Kind kind =
        scalars == null
            ? null
            : scalars.of(parser.getString(), parser.currentTokenLocation().getCharOffset());
    if (kind == null) {
      return text(place);
    }
    Object value =
        switch (kind) {
          case NOTHING -> null;
          case YES -> true;
          case NO -> false;
          case INTEGER -> number(place, JsonToken.VALUE_NUMBER_INT);
          case FRACTION -> number(place, JsonToken.VALUE_NUMBER_FLOAT);
        };
    if (value instanceof Boolean) {
      place.write(value, parser.getString());
    }
    return value;
  }

  private Object text(Place place) {
    String text = parser.getString();
    if (text.length() > limits.text()) {
      note(place, Notices.longText(text.length(), limits));
      place.refuse();
      return "";
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      place.replace();
    }
    int half = Characters.half(text);
    if (half >= 0) {
      note(place, Characters.halfOf(text.charAt(half)));
      place.refuse();
      return "";
    }
    return text;
  }

  private Object number(Place place, JsonToken token) {
    String written = parser.getString();
    if (written.length() > Limits.NUMBER) {
      note(place, Notices.LONG_NUMBER);
      place.refuse();
      return "";
    }
    if (token != JsonToken.VALUE_NUMBER_INT) {
      return new Fraction(written);
    }
    if (yaml != null) {
      Number integer = CoreScalars.integer(written);
      place.write(integer, written);
      return integer;
    }
    Number number = parser.getNumberValue();
    return number instanceof BigInteger || number instanceof Long ? number : number.intValue();
  }

  /** Notes aliases, anchors and tags; whether the value is one that cannot be read without them. */
  private boolean refuseMarks(Place place) {
    if (yaml == null) {
      return false;
    }
    if (yaml.isCurrentAlias()) {
      note(place, Notices.ALIAS);
      return true;
    }
    if (!anchor().isEmpty()) {
      note(place, Notices.ANCHOR);
    }
    if (yaml.getTypeId() != null) {
      note(place, Notices.TAG);
      return parser.currentToken().isScalarValue();
    }
    return false;
  }

  private String anchor() {
    Object anchor = yaml == null ? null : yaml.getObjectId();
    return anchor == null ? "" : anchor.toString();
  }

  private void note(Place place, LocalizedText message) {
    // One more than is shown, so that the reader knows that there are more.
    if (findings.size() <= Limits.PROBLEMS) {
      findings.add(PlacedProblem.at(place, message));
    }
  }

  private static String shortened(String name) {
    return name.length() <= Limits.NAME ? name : Characters.shortened(name);
  }
}
