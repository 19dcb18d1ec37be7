package io.github.kiasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.validation.Feeds.Feed;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @ChildRightsByDesign(only = "CVK-9.02")
  record Endless(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(only = "CVK-9.03")
  record Streaks(Functionality describe) implements FeatureDescriptor {}

  @ChildRightsByDesign(
      only = "CVK-9.03",
      message = "{check} in {functionality}, ages {ages}: ask the team; {failOn}")
  record OwnWords(Functionality describe) implements FeatureDescriptor {}

  @Test
  void there_is_no_expression_language_here() {
    assertThat(getClass().getClassLoader().getResource("jakarta/el/ExpressionFactory.class"))
        .isNull();
  }

  @Test
  void a_dutch_reader_is_answered_in_dutch() {
    assertThat(messages(Validators.DUTCH, new Feed(Feeds.autoplay())))
        .singleElement()
        .asString()
        .startsWith("Niet in orde: De volgende video of het volgende verhaal begint standaard niet")
        .endsWith("verder te kijken. (CVK-9.01, ernst hoog)");
  }

  @Test
  void an_english_reader_is_answered_in_english() {
    assertThat(messages(Locale.UK, new Feed(Feeds.autoplay())))
        .singleElement()
        .asString()
        .startsWith("Not in order: The next video or story does not start by itself by default.")
        .endsWith("go on watching. (CVK-9.01, severity high)");
  }

  @Test
  void every_other_reader_is_answered_in_english() {
    assertThat(messages(Locale.FRENCH, new Feed(Feeds.autoplay())))
        .singleElement()
        .asString()
        .startsWith("Not in order: The next video");
  }

  @Test
  void what_a_host_says_in_its_own_bundle_wins() {
    String expected = "Not in order: Our feed must come to an end. Let the feed end";
    Endless feed = new Endless(endless());

    assertThat(messages(Locale.ENGLISH, feed)).singleElement().asString().startsWith(expected);
    assertThat(messages(ownMessages(Locale.ENGLISH), feed))
        .singleElement()
        .asString()
        .startsWith(expected);
  }

  @Test
  void of_a_check_in_parts_only_what_failed_is_told() {
    for (Locale locale : List.of(Validators.DUTCH, Locale.ENGLISH)) {
      for (MessageInterpolator interpolator :
          List.of(
              ownMessages(locale),
              new ParameterMessageInterpolator(Set.of(locale), locale, false))) {
        List<String> told = messages(interpolator, new Streaks(Feeds.streaks()));
        Finding failed =
            CodeVoorKinderrechten.checklist()
                .only("CVK-9.03")
                .check(Feeds.streaks())
                .failed()
                .get(0);

        assertThat(failed.toChange()).hasSize(1);
        assertThat(told)
            .singleElement()
            .asString()
            .contains(failed.check().change(failed.toChange().get(0), locale))
            .doesNotContain(failed.check().text(Check.Text.CHANGE, locale));
      }
    }
  }

  @Test
  void the_interpolator_of_this_library_says_the_same_as_the_bundles() {
    for (Locale locale : List.of(Validators.DUTCH, Locale.ENGLISH)) {
      Feed feed = new Feed(Feeds.autoplayForSome());

      assertThat(messages(ownMessages(locale), feed)).isEqualTo(messages(locale, feed));
    }
  }

  @Test
  void the_message_of_an_annotation_replaces_that_of_the_check() {
    assertThat(messages(Locale.ENGLISH, new OwnWords(Feeds.streaks())))
        .containsExactly("CVK-9.03 in streaks, ages 0-17: ask the team; LOW");
  }

  @Property
  void whatever_a_host_wrote_comes_out_as_it_was_written(
      @ForAll
          @Chars({'{', '}', '$', '\\', '#', '.'})
          @CharRange(from = 'a', to = 'c')
          @StringLength(max = 12)
          String text) {
    MessageInterpolator plain = new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false);
    String template = "{io.github.kiasdk.validation.failed} " + Messages.literal(text);

    assertThat(plain.interpolate(template, new NoParameters(), Locale.ENGLISH))
        .isEqualTo("Not in order " + text);
    assertThat(
            CheckMessages.before(plain, () -> Locale.ENGLISH)
                .interpolate(template, new NoParameters()))
        .isEqualTo("Not in order " + text);
  }

  @Test
  void a_key_of_this_library_in_a_hosts_text_is_text() {
    MessageInterpolator messages =
        CheckMessages.before(new ParameterMessageInterpolator(), () -> Locale.ENGLISH);
    String text = "{io.github.kiasdk.validation.failed}";

    assertThat(messages.interpolate(Messages.literal(text), new NoParameters())).isEqualTo(text);
  }

  private static Functionality endless() {
    return Functionality.of(FunctionalityKind.ENDLESS_FEED, "feed")
        .declare(io.github.kiasdk.vocabulary.Feed.INFINITE_SCROLL, true)
        .build();
  }

  private static List<String> messages(Locale locale, Object bean) {
    try (ValidatorFactory factory = Validators.in(locale)) {
      return messages(factory, bean);
    }
  }

  private static List<String> messages(MessageInterpolator interpolator, Object bean) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(interpolator)
            .buildValidatorFactory()) {
      return messages(factory, bean);
    }
  }

  private static List<String> messages(ValidatorFactory factory, Object bean) {
    return factory.getValidator().validate(bean).stream()
        .map(ConstraintViolation::getMessage)
        .sorted()
        .toList();
  }

  private static MessageInterpolator ownMessages(Locale locale) {
    return CheckMessages.before(
        new ParameterMessageInterpolator(Set.of(), locale, false), () -> locale);
  }
}
