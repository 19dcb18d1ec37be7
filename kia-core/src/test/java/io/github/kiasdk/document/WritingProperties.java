package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document's value is what is declared, not the way it is written: the order of fields and facts,
 * nested or dotted names, quotes, comments, flow or block.
 */
class WritingProperties {

  private static final DocumentReader READER =
      DocumentReader.standard().with(FactArbitraries.VOCABULARY);
  private static final DocumentWriter WRITER = DocumentWriter.standard();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Provide
  Arbitrary<KiaDocument> documents() {
    return Documents.documents();
  }

  @Property(tries = 50)
  void the_order_of_fields_and_facts_changes_nothing(
      @ForAll("documents") KiaDocument document, @ForAll long seed) {
    Object shuffled = shuffled(tree(document), new Random(seed));

    assertThatItIs(document, JSON.writeValueAsString(shuffled), Format.JSON);
  }

  @Property(tries = 50)
  void dotted_names_are_nested_ones(@ForAll("documents") KiaDocument document) {
    assertThatItIs(document, JSON.writeValueAsString(dotted(tree(document))), Format.JSON);
  }

  @Property(tries = 50)
  void flow_is_block_and_quotes_and_comments_are_nothing(
      @ForAll("documents") KiaDocument document, @ForAll long seed) {
    String block = WRITER.write(document, Format.YAML);
    String flow = WRITER.write(document, Format.JSON);

    assertThatItIs(document, "# first\n\n" + block + "# last\n", Format.YAML);
    assertThatItIs(document, quoted(tree(document), "", new Random(seed)), Format.YAML);
    // JSON is YAML but for characters that only JSON takes as they are.
    assertThatItIs(document, printable(flow), Format.YAML);
  }

  private static void assertThatItIs(KiaDocument document, String text, Format format) {
    KiaDocument read = READER.read(text, format);

    assertThat(read).isEqualTo(document).hasSameHashCodeAs(document);
    for (Format written : Format.values()) {
      assertThat(WRITER.write(read, written)).isEqualTo(WRITER.write(document, written));
    }
  }

  private static Object tree(KiaDocument document) {
    return JSON.readValue(WRITER.write(document, Format.JSON), LinkedHashMap.class);
  }

  private static Object shuffled(Object value, Random random) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> shuffled(element, random)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    List<Object> names = new ArrayList<>(map.keySet());
    Collections.shuffle(names, random);
    Map<Object, Object> other = new LinkedHashMap<>();
    for (Object name : names) {
      other.put(name, shuffled(map.get(name), random));
    }
    return other;
  }

  /** The same tree with the names of facts in one, wherever there are facts. */
  private static Object dotted(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(WritingProperties::dotted).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<Object, Object> other = new LinkedHashMap<>();
    map.forEach(
        (name, field) -> {
          if (name.equals("facts") && field instanceof Map<?, ?> facts) {
            Map<Object, Object> flat = new LinkedHashMap<>();
            flatten("", facts, flat);
            other.put(name, flat);
          } else {
            other.put(name, dotted(field));
          }
        });
    return other;
  }

  private static void flatten(String prefix, Map<?, ?> section, Map<Object, Object> flat) {
    section.forEach(
        (key, value) -> {
          String name = prefix + key;
          boolean fact =
              FactArbitraries.VOCABULARY.facts().stream().anyMatch(one -> one.name().equals(name));
          if (!fact && value instanceof Map<?, ?> nested) {
            flatten(name + ".", nested, flat);
          } else {
            flat.put(name, value);
          }
        });
  }

  /** Block style with every text between double quotes, and comments at the ends of lines. */
  private static String quoted(Object value, String indent, Random random) {
    StringBuilder text = new StringBuilder();
    String comment = random.nextBoolean() ? " # so" : "";
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      map.forEach(
          (name, field) ->
              text.append(indent)
                  .append(JSON.writeValueAsString(name))
                  .append(':')
                  .append(below(field, indent, random)));
      return text.toString();
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      list.forEach(
          element -> text.append(indent).append('-').append(below(element, indent, random)));
      return text.toString();
    }
    return " " + printable(JSON.writeValueAsString(value)) + comment + "\n";
  }

  /** JSON with the characters escaped that YAML does not take as they are. */
  private static String printable(String json) {
    StringBuilder printable = new StringBuilder();
    for (char letter : json.toCharArray()) {
      boolean taken =
          letter < 0x7F
              || letter > 0x9F
                  && letter < 0xFFFE
                  && letter != 0xFEFF
                  && letter != 0x2028
                  && letter != 0x2029;
      printable.append(taken ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
    }
    return printable.toString();
  }

  private static String below(Object value, String indent, Random random) {
    boolean empty =
        value instanceof Map<?, ?> map && map.isEmpty()
            || value instanceof List<?> list && list.isEmpty();
    boolean scalar = !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    return scalar || empty
        ? quoted(value, indent, random)
        : "\n" + quoted(value, indent + "  ", random);
  }
}
