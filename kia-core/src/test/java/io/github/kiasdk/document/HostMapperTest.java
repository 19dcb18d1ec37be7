package io.github.kiasdk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.assessment.Consultation;
import io.github.kiasdk.assessment.Decision;
import io.github.kiasdk.assessment.Explanation;
import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.assessment.Response;
import io.github.kiasdk.assessment.View;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.effect.Rating;
import io.github.kiasdk.effect.Severity;
import io.github.kiasdk.effect.Sign;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Quality;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.mitigation.SideEffect;
import io.github.kiasdk.plain.Binder;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.vocabulary.Switch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper, Jackson 2 or 3, needs nothing from us but the annotations. */
class HostMapperTest {

  /** What both mappers can do. */
  private interface Mapper {
    String write(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;
  }

  private static final class Jackson2 implements Mapper {
    private final ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    public String toString() {
      return "Jackson 2";
    }
  }

  private static final class Jackson3 implements Mapper {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    public String toString() {
      return "Jackson 3";
    }
  }

  private static final List<Mapper> MAPPERS = List.of(new Jackson2(), new Jackson3());

  static Stream<Mapper> mappers() {
    return MAPPERS.stream();
  }

  static Stream<Arguments> values() {
    KiaDocument document = Samples.read(Samples.complete());
    Functionality functionality = document.service().functionalities().get(0);
    Effect effect = functionality.effects().get(0);
    Mitigation mitigation = functionality.mitigations().get(0);
    List<Object> values =
        List.of(
            document,
            document.service(),
            functionality,
            functionality.facts(),
            effect,
            effect.rating(),
            functionality.effects().get(1).rating(),
            effect.evidence().get(0),
            mitigation,
            mitigation.sideEffects().get(0),
            document.judgements().get(0),
            document.assessment(),
            document.assessment().decision(),
            document.assessment().followUp(),
            document.assessment().consultations().get(0),
            document.assessment().views().get(0),
            document.assessment().responses().get(0),
            document.assessment().team().get(0),
            document.assessment().untouched().get(0),
            effect.rating().severity(),
            effect.rating().override(),
            Ages.parse("0-12, 16"),
            new LocalizedText("een", "one"),
            LocalizedText.same("both"),
            Documents.smallest());
    List<Arguments> all = new ArrayList<>();
    for (Mapper mapper : MAPPERS) {
      for (Object value : values) {
        all.add(Arguments.of(mapper, value.getClass().getSimpleName(), value));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{1} with {0}")
  @MethodSource("values")
  void a_value_reads_back_and_its_json_is_its_plain_form(Mapper mapper, String name, Object value)
      throws Exception {
    String json = mapper.write(value);

    assertThat(mapper.read(json, value.getClass())).isEqualTo(value);
    assertThat(mapper.read(json, Object.class))
        .isEqualTo(inBrackets(Binder.plain(value)))
        .as("in the order of the components")
        .hasToString(inBrackets(Binder.plain(value)).toString());
  }

  /** A mapper writes one kind as a list of one: the word without brackets is for people. */
  private static Object inBrackets(Object plain) {
    if (plain instanceof List<?> list) {
      return list.stream().map(HostMapperTest::inBrackets).toList();
    }
    if (!(plain instanceof Map<?, ?> map)) {
      return plain;
    }
    boolean isFunctionality = map.containsKey("title") && !map.containsKey("goal");
    Map<Object, Object> fields = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (isFunctionality && name.equals("kind")) {
            fields.put("kinds", List.of(value));
          } else {
            fields.put(name, inBrackets(value));
          }
        });
    return fields;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void every_term_is_written_by_its_id_and_read_from_it(Mapper mapper) throws Exception {
    for (Right right : Right.values()) {
      assertThat(mapper.write(right)).isEqualTo("\"" + right.id() + "\"");
      assertThat(mapper.read("\"" + right.id() + "\"", Right.class)).isEqualTo(right);
    }
    assertThat(mapper.read("\"off\"", Switch.class)).isEqualTo(Switch.OFF);
    assertThat(mapper.read("\"A\"", Quality.class)).isEqualTo(Quality.A);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void an_unknown_value_is_refused(Mapper mapper) {
    assertThatThrownBy(() -> mapper.read("\"neutral\"", Sign.class)).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> mapper.read("\"NEGATIVE\"", Sign.class)).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> mapper.read("\"12-18\"", Ages.class)).isInstanceOf(Exception.class);
    assertThatThrownBy(() -> mapper.read("{\"rewards.streeks\": true}", Facts.class))
        .isInstanceOf(Exception.class)
        .hasMessageContaining("Did you mean \"rewards.streaks\"?");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void what_a_record_refuses_a_mapper_refuses(Mapper mapper) {
    assertThatThrownBy(() -> mapper.read("{\"impact\": \"high\"}", Rating.class))
        .hasMessageContaining("Give both impact and likelihood");
    assertThatThrownBy(() -> mapper.read("{\"title\": \" \"}", Evidence.class))
        .hasMessageContaining("Give the evidence a title.");
    for (Class<?> type :
        List.of(
            Service.class,
            Effect.class,
            SideEffect.class,
            Judgement.class,
            Explanation.class,
            Mitigation.class,
            Assessment.class,
            Consultation.class,
            View.class,
            Response.class,
            Decision.class,
            Severity.class)) {
      assertThatThrownBy(() -> mapper.read("{}", type)).isInstanceOf(Exception.class);
    }
  }
}
