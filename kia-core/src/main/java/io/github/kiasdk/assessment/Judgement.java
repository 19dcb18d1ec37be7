package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Because;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named person's recorded answer to a check that facts alone cannot decide. It never turns facts
 * that fail a check into a pass.
 *
 * <p>Immutable and thread-safe.
 *
 * @param check the id of the check, for instance {@code CVK-9.16}
 * @param functionality the id of the functionality, or of the service for a check on the whole
 *     service
 * @param verdict what was decided
 * @param by who decided
 * @param role what this person is in this, in words
 * @param as in which of the roles that checks ask for it was signed; needed unless {@code role} is
 *     the name of one of them
 * @param date when; the first day on which the judgement counts
 * @param validUntil the last day on which it counts, at most two years after the first
 * @param reasons why, in the person's own words
 * @param evidence what it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Judgement(
    @JsonProperty("check") @NotNull @NotBlank @Size(max = 40) String check,
    @JsonProperty("functionality")
        @RefersTo(
            value = {Functionality.class, Service.class},
            nl = "functionaliteit",
            en = "functionality")
        @NotNull
        @NotBlank
        @Size(max = 60)
        String functionality,
    @JsonProperty("verdict") @NotNull Verdict verdict,
    @JsonProperty("by") @NotNull @NotBlank @Size(max = 200) String by,
    @JsonProperty("role") @NotNull @NotBlank @Size(max = 200) String role,
    @JsonProperty("as") @Nullable Role as,
    @JsonProperty("date") @NotNull LocalDate date,
    @JsonProperty("valid-until") @NotNull LocalDate validUntil,
    @JsonProperty("reasons") @NotNull @NotBlank @Size(max = 2000) String reasons,
    @JsonProperty("evidence") List<@Valid Evidence> evidence)
    implements Serializable {

  /** For how long a judgement can count, in years. Our own bound: a service and children change. */
  private static final int MOST_YEARS = 2;

  /**
   * Checks the judgement and copies its list.
   *
   * @throws DescriptionException with every problem: an empty text, a name of nobody, reasons that
   *     say nothing, a last day before the first or more than two years after it
   */
  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(validUntil, "validUntil");
    List<Problem> problems = new ArrayList<>();
    Words.check(check, "check", problems);
    Words.check(functionality, "functionality", problems);
    Words.check(by, "by", problems);
    PersonName.check(by, "by", problems);
    Words.check(role, "role", problems);
    Objects.requireNonNull(reasons, "reasons");
    Because.check(reasons, "reasons", problems, check, functionality, role);
    Days.check(date, "date", problems);
    Days.check(validUntil, "valid-until", problems);
    if (validUntil.isBefore(date)) {
      problems.add(
          new Problem(
              "valid-until",
              new LocalizedText(
                  "De laatste dag ("
                      + validUntil
                      + ") ligt voor de dag van het oordeel ("
                      + date
                      + ").",
                  "The last day ("
                      + validUntil
                      + ") is before the day of the judgement ("
                      + date
                      + ").")));
    }
    if (Days.fits(date) && validUntil.isAfter(date.plusYears(MOST_YEARS))) {
      problems.add(
          new Problem(
              "valid-until",
              new LocalizedText(
                  "Een oordeel geldt hooguit "
                      + MOST_YEARS
                      + " jaar: tot en met "
                      + date.plusYears(MOST_YEARS)
                      + ". Kijk daarna opnieuw, want een dienst verandert.",
                  "A judgement counts for at most "
                      + MOST_YEARS
                      + " years: up to and including "
                      + date.plusYears(MOST_YEARS)
                      + ". Look again after that, as a service changes.")));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
    evidence = evidence == null ? List.of() : Elements.of(evidence, "evidence");
  }

  /**
   * Whether it was signed in this role: by {@code as}, or, if that is left out, by its words. Only
   * then does it decide a check that asks this role; else it is an opinion.
   */
  public boolean isIn(Role asked) {
    if (as != null) {
      return as == asked;
    }
    String words = role.strip();
    return words.equalsIgnoreCase(asked.id())
        || words.equalsIgnoreCase(asked.label().nl())
        || words.equalsIgnoreCase(asked.label().en());
  }

  /** Whether it counts on this day; the first and the last day are included. */
  public boolean countsOn(LocalDate day) {
    return !day.isBefore(date) && !day.isAfter(validUntil);
  }
}
