package io.github.kiasdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Crosswalk;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.check.Requirement;
import io.github.kiasdk.check.Texts;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.fact.Vocabulary;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.functionality.ServiceKind;
import io.github.kiasdk.junit.ChecklistTests;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.report.CheckCatalogue;
import io.github.kiasdk.review.Baseline;
import io.github.kiasdk.review.DocumentExplanations;
import io.github.kiasdk.review.Explanations;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list with nothing at one place, given to any public method of the types that a host hands lists
 * to: refused with a sentence that says at which place.
 */
class NullElementsTest {

  private static final Checklist CODE = CodeVoorKinderrechten.checklist();
  private static final Functionality CHAT =
      Functionality.of(FunctionalityKind.VIDEO, "chat").titled("Chat", "Chat").build();
  private static final Service SERVICE =
      Service.of(ServiceKind.OTHER, "app", "App").functionality(CHAT).build();
  private static final Explanations NONE = Explanations.of(List.of(), CODE);

  /** One of each type that methods are called on or ask for besides. */
  private static final Map<Class<?>, Object> ONE = new LinkedHashMap<>();

  static {
    Check check = CODE.checks().get(0);
    ONE.put(Checklist.class, CODE);
    ONE.put(Report.class, CODE.check(CHAT));
    ONE.put(
        Check.Builder.class,
        Check.check(
            "TST-1.01",
            check.principle(),
            Texts.of(NullElementsTest.class::getResourceAsStream, "x")));
    ONE.put(Crosswalk.class, Crosswalk.of(List.of(), List.of()));
    ONE.put(CheckCatalogue.class, CheckCatalogue.of(List.of(check)));
    ONE.put(Baseline.class, Baseline.of(LocalDate.of(2026, 6, 1), List.of()));
    ONE.put(Explanations.class, NONE);
    ONE.put(DocumentExplanations.class, DocumentExplanations.of(CODE));
    ONE.put(Gate.class, Gate.open());
    ONE.put(ChecklistTests.class, ChecklistTests.of(CODE));
    ONE.put(Effect.Builder.class, Effect.positive("e", "e", "e", Right.HEALTH));
    ONE.put(Mitigation.Builder.class, Mitigation.treating(List.of("e"), "m", "m", "m"));
    ONE.put(Functionality.Builder.class, Functionality.of(FunctionalityKind.VIDEO, "chat"));
    ONE.put(Service.Builder.class, Service.of(ServiceKind.OTHER, "app", "App"));
    ONE.put(Facts.class, Facts.none());
    ONE.put(Vocabulary.class, Vocabulary.of(List.of()));
    ONE.put(Effect.class, Effect.positive("e", "e", "e", Right.HEALTH).build());
    ONE.put(Service.class, SERVICE);
    ONE.put(LocalDate.class, LocalDate.of(2026, 6, 1));
    ONE.put(Locale.class, Locale.ENGLISH);
    ONE.put(Period.class, Period.ofYears(1));
    ONE.put(Ground.class, Ground.DERIVED);
    ONE.put(Requirement.class, (Requirement) described -> List.of());
    ONE.put(String.class, "a");
    ONE.put(int.class, 1);
    ONE.put(LocalizedText.class, LocalizedText.same("a"));
    ONE.put(Fact.class, Fact.flag("house.lamp", "De lamp", "The lamp"));
    ONE.put(Object.class, true);
    ONE.put(Assessment.Builder.class, Assessment.bySelf());
    ONE.put(Condition.class, Fact.flag("house.door", "De deur", "The door").isTrue());
  }

  static Stream<Method> methods() {
    return ONE.keySet().stream()
        .filter(type -> type.getName().startsWith("io.github.kiasdk."))
        .filter(type -> type != Requirement.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> listAt(method) >= 0)
        .filter(NullElementsTest::canBeCalled);
  }

  private static int listAt(Executable method) {
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      boolean array = types[i].isArray() && !types[i].getComponentType().isPrimitive();
      if (array || Collection.class.isAssignableFrom(types[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean canBeCalled(Method method) {
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (i != listAt(method) && given(types[i]) == null) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object given(Class<?> type) {
    return Collection.class.isAssignableFrom(type) ? List.of() : ONE.get(type);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_list_with_a_gap_is_refused_with_its_place(Method method) throws Exception {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      boolean gap = i == listAt(method);
      arguments[i] =
          !gap
              ? given(types[i])
              : types[i].isArray()
                  ? Array.newInstance(types[i].getComponentType(), 1)
                  : Collections.singletonList(null);
    }
    Object on =
        Modifier.isStatic(method.getModifiers()) ? null : ONE.get(method.getDeclaringClass());
    try {
      method.invoke(on, arguments);
    } catch (InvocationTargetException refused) {
      assertThat(refused.getCause())
          .as(method + " " + Arrays.toString(arguments))
          .isInstanceOf(NullPointerException.class)
          .hasMessageContaining("[0] is null. Give something there");
      return;
    }
    assertThat(method).as("takes a list with a gap").isNull();
  }
}
