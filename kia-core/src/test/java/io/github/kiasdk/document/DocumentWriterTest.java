package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Rewards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

  private static final DocumentWriter WRITER = DocumentWriter.standard();

  @Test
  void yaml_is_written_as_a_person_would_write_it() {
    assertThat(WRITER.write(Samples.read(Samples.complete()), Format.YAML))
        .startsWith(
            """
            kia: 1
            service:
              id: snap
              name: Snap
              provider: Snap Inc.
              kind: social
              ages: 13-17
              reference-date: 2026-06-01
              notice:
                nl: Een voorbeeld.
                en: An example.
              facts:
                audience:
                  likely-child-use: true
                moderation:
                  languages:
                    - dutch
                    - english
                payments:
                  limit: 50
            functionalities:
              - id: streaks
            """)
        .contains(
            """
                  monetisation:
                    virtual-currency:
                      leftovers:
                        13-15: true
                        16-17: false
                      used: false
            """)
        .contains("uri: doi:10.1000/1\n", "ages: 13-15, 17\n", "ages: \"13\"\n");
  }

  @Test
  void json_is_indented_and_ends_in_a_line_feed() {
    assertThat(WRITER.write(Documents.smallest(), Format.JSON))
        .isEqualTo(
            """
            {
              "kia": 1,
              "service": {
                "id": "app",
                "name": "App",
                "kind": "other"
              }
            }
            """);
  }

  @Test
  void texts_that_yaml_would_take_for_something_else_are_quoted_and_others_are_not() {
    for (String word : List.of("off", "yes", "null", "~", "1", "1e3", "0x1", "12:30", ".inf")) {
      assertThat(written(word)).contains("name: \"" + word + "\"\n");
    }
    for (String word :
        List.of("2026-03-01", "13-15", "a, b (c)", "offline", "é 😀", "it's", "1 a")) {
      assertThat(written(word)).contains("name: " + word + "\n");
    }
  }

  @Test
  void every_tricky_text_reads_back() {
    for (String words : Documents.TRICKY) {
      if (words.isBlank()) {
        continue;
      }
      KiaDocument document = withNotice(words);
      for (Format format : Format.values()) {
        byte[] bytes = WRITER.write(document, format).getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(DocumentReader.standard().read(text, format))
            .describedAs("%s in %s", words, format)
            .isEqualTo(document);
      }
    }
  }

  @Test
  void several_lines_are_written_as_lines() {
    assertThat(WRITER.write(withNotice("one\ntwo: x"), Format.YAML))
        .contains("  notice: |-\n    one\n    two: x\n");
  }

  @Test
  void what_is_larger_than_a_document_can_hold_is_not_written() {
    Facts facts =
        Facts.none()
            .declare(
                Rewards.STREAKS,
                true,
                new Evidence("x".repeat(501), null, null, null, null, false, null));
    List<Functionality> many = new ArrayList<>();
    for (int i = 0; i < 1001; i++) {
      many.add(Functionality.of(FunctionalityKind.DM, "f" + i).build());
    }
    List<Functionality> large = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      large.add(
          Functionality.of(FunctionalityKind.DM, "f" + i)
              .described("x".repeat(19_000), "x")
              .build());
    }

    assertRefused(withNotice("x".repeat(20_001)), "service/notice: This text has 20001 characters");
    assertRefused(service("x".repeat(201), Facts.none(), List.of()), "service/name: This text has");
    assertRefused(service("x", facts, List.of()), "service/facts/rewards/streaks/evidence/0/title");
    assertRefused(service("x", Facts.none(), many), "functionalities: There are too many");
    assertRefused(service("x", Facts.none(), large), "The file is too large");
  }

  private static void assertRefused(KiaDocument document, String message) {
    assertThatThrownBy(() -> WRITER.write(document, Format.YAML))
        .isInstanceOf(DescriptionException.class)
        .hasMessageContaining(message);
  }

  private static String written(String name) {
    return WRITER.write(service(name, Facts.none(), List.of()), Format.YAML);
  }

  private static KiaDocument withNotice(String words) {
    return new KiaDocument(
        new Service(
            "app",
            "App",
            null,
            ServiceKind.OTHER,
            null,
            null,
            null,
            LocalizedText.same(words),
            Facts.none(),
            List.of()),
        List.of());
  }

  private static KiaDocument service(String name, Facts facts, List<Functionality> parts) {
    return new KiaDocument(
        new Service("app", name, null, ServiceKind.OTHER, null, null, null, null, facts, parts),
        List.of());
  }

  @Test
  void a_byte_order_mark_inside_a_text_is_written_as_an_escape_in_both_formats() {
    KiaDocument document =
        new KiaDocument(Service.of(ServiceKind.OTHER, "app", "\uFEFFApp").build(), List.of());

    for (Format format : Format.values()) {
      String written = DocumentWriter.standard().write(document, format);

      assertThat(written).contains("\\ufeffApp").doesNotContain("\uFEFF");
      assertThat(DocumentReader.standard().read(written, format)).isEqualTo(document);
    }
  }
}
