package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.plain.RecordField;
import io.github.kiasdk.plain.RecordFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever says of itself that it refers to something is held to it. */
class ReferencesTest {

  private final Set<String> referring = new TreeSet<>();
  private final Set<String> told = new TreeSet<>();

  @Test
  void every_field_that_refers_to_something_is_checked_in_a_document_that_is_right_otherwise() {
    Map<Object, Object> tree = tree();
    replaceEach(KiaDocument.class, tree, tree);

    assertThat(told).hasSizeGreaterThan(6).isEqualTo(referring);
  }

  @Test
  void and_in_one_that_is_wrong_elsewhere() {
    Map<Object, Object> tree = tree();
    group(tree.get("service")).remove("name");
    replaceEach(KiaDocument.class, tree, tree);

    assertThat(told).hasSizeGreaterThan(6).isEqualTo(referring);
  }

  @Test
  void names_with_slashes_where_none_can_be_are_answered_too() {
    assertThat(
            Samples.problems(
                Samples.HEAD
                    + """
                    functionalities:
                      - {id: a/b, kind: dm, title: A}
                      - {id: c, kind: dm, title: C}
                    judgements:
                      - {check: CVK-9.16, functionality: d/e, verdict: passed, by: B, role: R,
                         date: 2026-01-01, valid-until: 2026-12-31, reasons: Looked at}
                    """))
        .anySatisfy(problem -> assertThat(problem).contains("cannot be an id"))
        .anySatisfy(problem -> assertThat(problem).contains("There is no functionality \"d/e\""));
  }

  @Test
  void a_name_where_a_list_of_names_belongs_is_told_for_that_alone() {
    String complete = Samples.complete();
    String text = complete.replaceFirst("treats: \\[[^]]*]", "treats: nothing");

    assertThat(text).isNotEqualTo(complete);
    assertThat(Samples.problems(text)).singleElement().asString().contains("Make it a list");
  }

  /** Writes a name of nothing in each such field that is there, one at a time. */
  private void replaceEach(Class<?> type, Object part, Map<Object, Object> whole) {
    for (RecordField field : RecordFields.of(type).all()) {
      Map<Object, Object> group = field.isBeside() ? whole : group(part);
      Object written = group.get(field.name());
      String name = type.getSimpleName() + "." + field.name();
      if (field.meant() != null) {
        referring.add(name);
      }
      if (field.meant() != null && written != null) {
        group.put(field.name(), written instanceof List ? List.of("no/thing") : "no/thing");
        String json = PlainWriter.write(whole, Format.JSON);
        if (Samples.jsonProblems(json).stream().anyMatch(said -> said.contains("\"no/thing\""))) {
          told.add(name);
        }
        group.put(field.name(), written);
      }
      if (field.part() != null) {
        List<?> parts = written instanceof List<?> list ? list : List.of(group(written));
        parts.forEach(within -> replaceEach(field.part(), within, whole));
      }
    }
  }

  private static Map<Object, Object> tree() {
    return group(PlainParser.parse(Samples.complete(), Format.YAML).tree());
  }

  @SuppressWarnings("unchecked") // the parser makes maps that can be changed
  private static Map<Object, Object> group(Object plain) {
    return plain instanceof Map<?, ?> map ? (Map<Object, Object>) map : new HashMap<>();
  }
}
