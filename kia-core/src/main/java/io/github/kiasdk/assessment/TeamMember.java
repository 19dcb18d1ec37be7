package io.github.kiasdk.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kiasdk.plain.Words;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import io.github.kiasdk.text.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who took part in an assessment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role what the person was there for
 * @param name who it was
 */
public record TeamMember(
    @JsonProperty("role") @NotNull Role role,
    @JsonProperty("name") @NotNull @NotBlank @Size(max = 200) String name) {

  /**
   * Checks that the person has a name.
   *
   * @throws DescriptionException if the name is blank
   */
  public TeamMember {
    Objects.requireNonNull(role, "role");
    List<Problem> problems = new ArrayList<>();
    Words.check(name, "name", problems);
    if (!problems.isEmpty()) {
      throw new DescriptionException(problems);
    }
  }

  /** What somebody is there for. */
  public enum Role implements Term {
    /** Leads the work. */
    LEAD("projectleider", "lead"),
    /** Knows the law. */
    LEGAL("jurist", "lawyer"),
    /** Knows how such services are designed and what data they use. */
    DESIGN_AND_DATA("deskundige in ontwerp en data", "expert in design and data"),
    /** Knows children's rights. */
    CHILD_RIGHTS("deskundige in kinderrechten", "expert in children's rights"),
    /** Knows how children grow up. */
    CHILD_DEVELOPMENT("deskundige in de ontwikkeling van kinderen", "expert in child development"),
    /** Leads the conversation and has no stake in it. */
    FACILITATOR("gespreksleider", "facilitator"),
    /** Answers for the service. */
    PRODUCT("verantwoordelijk voor de dienst", "responsible for the service"),
    /** None of these. */
    OTHER("anders", "other");

    private final LocalizedText label;

    Role(String nl, String en) {
      label = new LocalizedText(nl, en);
    }

    @Override
    public LocalizedText label() {
      return label;
    }
  }
}
