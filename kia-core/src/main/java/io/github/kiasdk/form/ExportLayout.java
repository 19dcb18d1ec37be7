package io.github.kiasdk.form;

import io.github.kiasdk.plain.Days;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds an export against the layout its tool gives for exports, version 2, and takes it in. */
final class ExportLayout {

  static final String SCHEMA =
      "https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json";

  /** Days are those of the tool's users. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Pattern URN = Pattern.compile("urn:nl:([a-z]+):([0-9]+\\.[0-9]+)");
  private static final Pattern SECTION = Pattern.compile("[0-9]+");
  private static final Pattern KEY =
      Pattern.compile("([0-9]++(?:\\.[0-9]++)*+)(?:\\[([0-9]{1,9})\\])?");

  private static final Set<String> PICTURE = Set.of("data", "title", "description", "source");

  private final Set<Problem> problems;
  private final List<Answer> answers = new ArrayList<>();
  private final Set<String> answered = new HashSet<>();

  private ExportLayout(Set<Problem> problems) {
    this.problems = problems;
  }

  /** The export, or {@code null} and problems. */
  static @Nullable Export read(Map<?, ?> tree, Set<Problem> problems) {
    return new ExportLayout(problems).export(tree);
  }

  private @Nullable Export export(Map<?, ?> tree) {
    if (!tree.containsKey("metadata") && !tree.containsKey("answers")) {
      problem("", ExportProblems.NO_EXPORT);
      return null;
    }
    if (!SCHEMA.equals(tree.get("$schema"))) {
      problem(tree.containsKey("$schema") ? "$schema" : "", ExportProblems.SCHEMA);
    }
    Form form = null;
    LocalDate made = null;
    Set<String> completed = new HashSet<>();
    if (tree.get("metadata") instanceof Map<?, ?> metadata) {
      form = form(metadata);
      made = day(metadata, "createdAt", "metadata");
      checkAuthor(metadata);
      readCompleted(metadata, completed);
    } else {
      problem(tree.containsKey("metadata") ? "metadata" : "", ExportProblems.group("metadata"));
    }
    if (tree.get("answers") instanceof Map<?, ?> given) {
      given.forEach((key, value) -> readAnswer(String.valueOf(key), value));
    } else {
      problem(tree.containsKey("answers") ? "answers" : "", ExportProblems.group("answers"));
    }
    answers.sort(
        Comparator.comparing((Answer answer) -> Answer.order(answer.question()), this::compare)
            .thenComparing(Answer::index));
    return form == null || made == null || !problems.isEmpty()
        ? null
        : new Export(form, made, completed, answers);
  }

  private int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private @Nullable Form form(Map<?, ?> metadata) {
    String place = metadata.containsKey("urn") ? "metadata/urn" : "metadata";
    Matcher urn = URN.matcher(metadata.get("urn") instanceof String written ? written : "");
    if (!urn.matches()) {
      problem(place, ExportProblems.URN);
      return null;
    }
    Form form = Form.named(urn.group(1));
    if (form == null) {
      problem(place, ExportProblems.unknownForm(urn.group(1)));
    } else if (!form.version().equals(urn.group(2))) {
      problem(place, ExportProblems.unknownVersion(form, urn.group(2)));
    }
    return form;
  }

  private void checkAuthor(Map<?, ?> metadata) {
    if (metadata.containsKey("createdBy")
        && !(metadata.get("createdBy") instanceof Map<?, ?> author
            && author.get("name") instanceof String
            && (!author.containsKey("email") || author.get("email") instanceof String))) {
      problem("metadata/createdBy", ExportProblems.AUTHOR);
    }
  }

  private void readCompleted(Map<?, ?> metadata, Set<String> completed) {
    if (!metadata.containsKey("completedTasks")) {
      return;
    }
    if (!(metadata.get("completedTasks") instanceof List<?> sections)) {
      problem("metadata/completedTasks", ExportProblems.COMPLETED);
      return;
    }
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i) instanceof String section && SECTION.matcher(section).matches()) {
        completed.add(section);
      } else {
        problem("metadata/completedTasks/" + i, ExportProblems.COMPLETED);
      }
    }
  }

  private void readAnswer(String key, @Nullable Object value) {
    String place = "answers/" + key;
    Matcher number = KEY.matcher(key);
    if (!number.matches()) {
      problem(place, ExportProblems.KEY);
    } else if (value instanceof List<?> rows) {
      for (int i = 0; i < rows.size(); i++) {
        readRow(rows.get(i), place + "/" + i);
      }
    } else {
      add(number, 0, value, place);
    }
  }

  private void readRow(@Nullable Object row, String place) {
    if (!(row instanceof Map<?, ?> fields)
        || !(fields.get("_index") instanceof Integer index)
        || index < 0) {
      problem(place, ExportProblems.ROW);
      return;
    }
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      String key = String.valueOf(field.getKey());
      Matcher number = KEY.matcher(key);
      if (key.equals("_index")) {
        continue;
      }
      if (!number.matches()) {
        problem(place + "/" + key, ExportProblems.KEY);
      } else if (!(field.getValue() instanceof Integer)) {
        add(number, index, field.getValue(), place + "/" + key);
      }
    }
  }

  private void add(Matcher number, int row, @Nullable Object value, String place) {
    if (!(value instanceof Map<?, ?> answer)) {
      problem(place, ExportProblems.ANSWER);
      return;
    }
    LocalDate edited = day(answer, "lastEditedAt", place);
    if (answer.containsKey("lastEditedBy") && !(answer.get("lastEditedBy") instanceof String)) {
      problem(place + "/lastEditedBy", ExportProblems.EDITOR);
    }
    if (!answer.containsKey("value")) {
      problem(place, ExportProblems.VALUE);
      return;
    }
    List<String> chosen = chosen(answer.get("value"), place + "/value");
    if (chosen != null && edited != null) {
      int index = number.group(2) == null ? row : Integer.parseInt(number.group(2));
      if (!answered.add(number.group(1) + "[" + index + "]")) {
        problem(place, ExportProblems.TWICE);
      }
      answers.add(new Answer(number.group(1), index, chosen, edited));
    }
  }

  /** The words of an answer; {@code null} if it is cleared, or wrong. */
  private @Nullable List<String> chosen(@Nullable Object value, String place) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return text.isBlank() ? null : List.of(text);
    }
    if (value instanceof List<?> options) {
      List<String> chosen = new ArrayList<>();
      for (Object option : options) {
        if (option instanceof String text) {
          chosen.add(text);
        } else {
          problem(place, ExportProblems.VALUE);
          return null;
        }
      }
      return chosen.isEmpty() ? null : chosen;
    }
    if (value instanceof Map<?, ?> picture
        && picture.get("data") instanceof String data
        && data.startsWith("data:image/")
        && PICTURE.containsAll(picture.keySet())) {
      return List.of();
    }
    problem(place, ExportProblems.VALUE);
    return null;
  }

  private @Nullable LocalDate day(Map<?, ?> group, String field, String place) {
    if (group.get(field) instanceof String written) {
      try {
        OffsetDateTime time = OffsetDateTime.parse(written);
        // As it is written first: whoever is told of a day has to find that day in the text.
        LocalDate day = time.toLocalDate();
        if (Days.fits(day)) {
          day = time.atZoneSameInstant(ZONE).toLocalDate();
        }
        if (!Days.fits(day)) {
          problem(place + "/" + field, Days.outside(day));
        }
        return day;
      } catch (DateTimeException notATime) {
        problem(place + "/" + field, ExportProblems.time(field));
        return null;
      }
    }
    problem(group.containsKey(field) ? place + "/" + field : place, ExportProblems.time(field));
    return null;
  }

  private void problem(String place, LocalizedText message) {
    problems.add(new Problem(place, message));
  }
}
