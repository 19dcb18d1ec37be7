package io.github.kiasdk.code;

import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.check.Reason;
import io.github.kiasdk.text.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a page says of an example.
 *
 * @param says what it is an example of
 * @param outcome the answer
 * @param reason why it cannot tell or is inapplicable
 * @param sort the same for examples that show the same sort of answer
 * @param shown the facts and the answer as they stand in the file
 */
record ToldExample(
    LocalizedText says, Outcome outcome, @Nullable Reason reason, String sort, String shown) {

  private static final YAMLMapper YAML = new YAMLMapper();

  static ToldExample of(ExampleText text) {
    Map<?, ?> read = YAML.readValue(text.whole(), Map.class);
    String reason = (String) read.get("reason");
    return new ToldExample(
        LocalizedText.fromPlain(Objects.requireNonNull(read.get("says"))),
        Outcome.valueOf(constant(String.valueOf(read.get("outcome")))),
        reason == null ? null : Reason.valueOf(constant(reason)),
        read.get("outcome") + " " + reason + " " + read.get("basis") + " " + text.isForSomeAges(),
        text.shown());
  }

  private static String constant(String id) {
    return id.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
