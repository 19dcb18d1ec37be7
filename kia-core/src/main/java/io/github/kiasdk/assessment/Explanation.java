package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.plain.Days;
import io.github.kiasdk.plain.RefersTo;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a functionality deviates from a check, who answers for that and until when (pas toe of leg
 * uit). It never turns a failure into a pass, and does not count where law that binds asks for what
 * failed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param check the id of the check, for instance {@code CVK-9.03}
 * @param service the id of the service it is about; it counts for no other. {@code null} in a
 *     document, whose service is meant, and among values of a host for one service; required in a
 *     file of explanations alone
 * @param functionality the id of the functionality, or of the service for a check on the whole
 *     service
 * @param about for which of several things it is where the check tells them apart, as {@linkplain
 *     Effect effects} and measures of a functionality: the id of one of them; {@code null} if the
 *     check is about the whole of it
 * @param reason why, in one of the ways the field knows
 * @param words why, in the owner's own words
 * @param owner who answers for the deviation
 * @param approver who agreed to it: another person, whatever roles, titles, case, accents or order
 *     the names are written with; a name that has all words of the other is not another person's
 * @param date when; the first day on which it counts
 * @param validUntil the last day on which it counts, at most a year after the first
 * @param alternative what is done for children instead; {@code null} if a mitigation says it
 * @param mitigation the mitigation that is there instead, as {@code functionality/id}; {@code null}
 *     if the alternative says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
    @JsonProperty("check") @NotNull @NotBlank @Size(max = 40) String check,
    @JsonProperty("service") @Nullable @Size(min = 1, max = 60) String service,
    @JsonProperty("functionality")
        @RefersTo(
            value = {Functionality.class, Service.class},
            nl = "functionaliteit",
            en = "functionality")
        @NotNull
        @NotBlank
        @Size(max = 60)
        String functionality,
    @JsonProperty("about")
        @RefersTo(
            value = {Effect.class, Mitigation.class},
            within = "functionality",
            nl = "effect of maatregel",
            en = "effect or measure")
        @Nullable
        @Size(min = 1, max = 121)
        String about,
    @JsonProperty("reason") @NotNull ExplanationReason reason,
    @JsonProperty("words") @NotNull @NotBlank @Size(max = 2000) String words,
    @JsonProperty("owner") @NotNull @NotBlank @Size(max = 200) String owner,
    @JsonProperty("approver") @NotNull @NotBlank @Size(max = 200) String approver,
    @JsonProperty("date") @NotNull LocalDate date,
    @JsonProperty("valid-until") @NotNull LocalDate validUntil,
    @JsonProperty("alternative") @Nullable LocalizedText alternative,
    @JsonProperty("mitigation")
        @RefersTo(value = Mitigation.class, nl = "maatregel", en = "measure")
        @Nullable
        @Size(min = 1, max = 121)
        String mitigation)
    implements Serializable {

  /**
   * Checks the explanation.
   *
   * @throws DescriptionException with every problem: an empty text, no name of a person, an owner
   *     who approves, a last day before the first or more than a year after it, nothing that is
   *     done instead
   */
  public Explanation {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(validUntil, "validUntil");
    List<Problem> problems = new ArrayList<>();
    Words.check(check, "check", problems);
    Words.checkOptional(service, "service", problems);
    Words.check(functionality, "functionality", problems);
    Words.checkOptional(about, "about", problems);
    Words.check(words, "words", problems);
    Words.check(owner, "owner", problems);
    Words.check(approver, "approver", problems);
    Words.checkOptional(mitigation, "mitigation", problems);
    PersonName.check(owner, "owner", problems);
    PersonName.check(approver, "approver", problems);
    checkPeople(owner, approver, problems);
    checkDays(date, validUntil, problems);
    if (alternative == null && mitigation == null) {
      problems.add(
          new Problem(
              "",
              new LocalizedText(
                  "Zeg wat er voor kinderen in de plaats komt: in woorden (alternative), of met een"
                      + " maatregel (mitigation).",
                  "Say what is done for children instead: in words (alternative), or by a measure"
                      + " (mitigation).")));
    }
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /**
   * An explanation that names no service and is about the whole of the functionality.
   *
   * @throws DescriptionException with every problem, as with all components
   */
  public Explanation(
      String check,
      String functionality,
      ExplanationReason reason,
      String words,
      String owner,
      String approver,
      LocalDate date,
      LocalDate validUntil,
      @Nullable LocalizedText alternative,
      @Nullable String mitigation) {
    this(
        check,
        null,
        functionality,
        null,
        reason,
        words,
        owner,
        approver,
        date,
        validUntil,
        alternative,
        mitigation);
  }

  /**
   * Whether it can be about this service.
   *
   * @param id the id of the service; {@code null} for a functionality on its own
   */
  public boolean isAbout(@Nullable String id) {
    return service == null || service.equals(id);
  }

  /** Whether it counts on this day; the first and the last day are included. */
  public boolean countsOn(LocalDate day) {
    return !day.isBefore(date) && !day.isAfter(validUntil);
  }

  /** How many days it still counts after this one: 0 on its last day, negative once it expired. */
  public long daysLeft(LocalDate day) {
    return ChronoUnit.DAYS.between(day, validUntil);
  }

  private static void checkPeople(String owner, String approver, List<Problem> problems) {
    if (PersonName.isSame(owner, approver)) {
      problems.add(
          new Problem(
              "approver",
              new LocalizedText(
                  "Wie ervoor instaat, kan het niet zelf goedkeuren. Vraag een ander dan "
                      + owner
                      + ". Zijn het twee mensen? Schrijf dan van elk alleen voornaam en achternaam, met"
                      + " een rol tussen haakjes erachter.",
                  "Whoever answers for it cannot approve it. Ask somebody other than "
                      + owner
                      + ". Are they two people? Then write of each only first name and surname, with a"
                      + " role in brackets behind it.")));
    }
  }

  private static void checkDays(LocalDate date, LocalDate validUntil, List<Problem> problems) {
    Days.check(date, "date", problems);
    Days.check(validUntil, "valid-until", problems);
    if (!Days.fits(date) || !Days.fits(validUntil)) {
      return;
    }
    LocalDate last = date.plusYears(1);
    if (validUntil.isBefore(date)) {
      problems.add(
          new Problem(
              "valid-until",
              new LocalizedText(
                  "De laatste dag (" + validUntil + ") ligt voor de eerste (" + date + ").",
                  "The last day (" + validUntil + ") is before the first (" + date + ").")));
    } else if (validUntil.isAfter(last)) {
      problems.add(
          new Problem(
              "valid-until",
              new LocalizedText(
                  "De laatste dag ("
                      + validUntil
                      + ") ligt meer dan een jaar na de eerste. Uiterlijk kan "
                      + last
                      + "; daarna kijkt iemand opnieuw.",
                  "The last day ("
                      + validUntil
                      + ") is more than a year after the first. "
                      + last
                      + " is the latest; after that somebody looks again.")));
    }
  }
}
