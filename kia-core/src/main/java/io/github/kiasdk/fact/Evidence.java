package io.github.kiasdk.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Characters;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something that is declared can be looked up: a document, a test, a study, a publication.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is called, for a reader who wants to find it; not blank
 * @param uri where it is kept, for instance {@code https:…} or {@code doi:10.1016/…}
 * @param date the day it was made or published; a check that asks for evidence needs it
 * @param quality how strong this kind of source is
 * @param standing who says so, and how far it was settled; {@code null} if nobody said
 * @param contradicts its direction: whether it speaks against what it stands with instead of for it
 * @param note what a reader should know about it, for instance the size of the group studied
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Evidence(
    @JsonProperty("title") @NotNull @NotBlank @Size(max = 500) String title,
    @JsonProperty("uri") @Nullable URI uri,
    @JsonProperty("date") @Nullable LocalDate date,
    @JsonProperty("quality") @Nullable Quality quality,
    @JsonProperty("standing") @Nullable Standing standing,
    @JsonProperty("contradicts") boolean contradicts,
    @JsonProperty("note") @Nullable @Size(max = 2000) String note)
    implements Serializable {

  /**
   * Checks that the evidence can be found.
   *
   * @throws DescriptionException with every problem: a blank title, a day that cannot be, half a
   *     character in a text
   */
  public Evidence {
    Objects.requireNonNull(title, "title");
    List<Problem> problems = new ArrayList<>();
    if (title.isBlank()) {
      problems.add(
          new Problem(
              "title",
              new LocalizedText("Geef het bewijs een titel.", "Give the evidence a title.")));
    }
    Characters.check(title, "title", problems);
    Characters.check(uri, "uri", problems);
    Days.check(date, "date", problems);
    Characters.check(note, "note", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** A document or other source with a place where it is kept. */
  public static Evidence document(String title, URI uri) {
    return new Evidence(title, uri, null, null, null, false, null);
  }

  /** The same evidence, made or published on this day. */
  public Evidence dated(LocalDate day) {
    return new Evidence(title, uri, day, quality, standing, contradicts, note);
  }

  /** The same evidence with the strength of its kind of source. */
  public Evidence of(Quality strength) {
    return new Evidence(title, uri, date, strength, standing, contradicts, note);
  }

  /** The same evidence with its standing, for instance {@code Standing.OWN_TEST}. */
  public Evidence of(Standing settled) {
    return new Evidence(title, uri, date, quality, settled, contradicts, note);
  }

  /** The same evidence, as what speaks against that with which it stands. */
  public Evidence against() {
    return new Evidence(title, uri, date, quality, standing, true, note);
  }
}
