package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.Id;
import io.github.kiasdk.plain.Ids;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the provider, or another party, has to say about an assessment (zienswijze). It gets two
 * separate {@link Response}s.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name by which responses refer to it
 * @param party whose view it is
 * @param received the day it came in
 * @param kind what sort of remark it is
 * @param about the effects and measures it is about, as {@code functionality/id}; none if it is
 *     about the whole
 * @param text what the party says, in its own words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record View(
    @JsonProperty("id") @NotNull @Id String id,
    @JsonProperty("party") @NotNull @NotBlank @Size(max = 200) String party,
    @JsonProperty("received") @NotNull LocalDate received,
    @JsonProperty("kind") @NotNull Kind kind,
    @JsonProperty("about")
        @RefersTo(
            value = {Effect.class, Mitigation.class},
            nl = "effect of maatregel",
            en = "effect or measure")
        List<String> about,
    @JsonProperty("text") @NotNull @NotBlank @Size(max = 2000) String text) {

  /**
   * Checks the view and copies its list.
   *
   * @throws DescriptionException with every problem: an id not of its form, an empty text
   */
  public View {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(kind, "kind");
    List<Problem> problems = new ArrayList<>();
    Ids.check(id, problems);
    Words.check(party, "party", problems);
    Words.check(text, "text", problems);
    Days.check(received, "received", problems);
    about = about == null ? List.of() : Elements.of(about, "about");
    Characters.checkEach(about, "about", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** What sort of remark a view is. */
  public enum Kind implements Term {
    /** Something in it is not so. */
    FACTUAL_CORRECTION("feitelijke correctie", "factual correction"),
    /** The way of working is not right. */
    METHOD("methode", "method"),
    /** The sources do not carry it, or there are others. */
    EVIDENCE("bewijs", "evidence"),
    /** A measure that is there was not counted. */
    MEASURE_MISSED("maatregel niet meegenomen", "measure missed"),
    /** It should not be made public, or not this part of it. */
    OBJECTION_TO_PUBLICATION("bezwaar tegen publicatie", "objection to publication"),
    /** The law says otherwise. */
    LEGAL("juridisch", "legal");

    private final LocalizedText label;

    Kind(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
