package io.github.kiasdk.form;

import io.github.kiasdk.fact.Declaration;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.form.FormImport.Left;
import io.github.kiasdk.form.FormImport.Taken;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is taken over from one export, and the reasons for what is not. */
final class Intake {

  private final Export export;
  private final Locale locale;
  private final List<Taken> taken = new ArrayList<>();
  private final Set<Answer> used = new HashSet<>();
  private final Map<String, LocalizedText> reasons = new HashMap<>();
  private Facts facts = Facts.none();

  Intake(Export export, Locale locale) {
    this.export = export;
    this.locale = locale;
    taken.add(
        new Taken(
            List.of("metadata.createdAt"),
            "service.reference-date",
            LocalizedText.same(export.made().toString())));
  }

  /** Takes a fact over from these answers, which have no other meaning for a document. */
  <T> void take(Fact<T> fact, T value, List<Answer> from, @Nullable LocalizedText note) {
    conclude(fact, value, from, note);
    used.addAll(from);
  }

  /** Takes a fact over from the fact that these were answered; what they say is still left. */
  <T> void conclude(Fact<T> fact, T value, List<Answer> from, @Nullable LocalizedText note) {
    Set<String> questions = new LinkedHashSet<>();
    LocalDate oldest = from.get(0).edited();
    for (Answer answer : from) {
      questions.add(answer.question());
      oldest = answer.edited().isBefore(oldest) ? answer.edited() : oldest;
    }
    String title = Reasons.title(export, questions).in(locale);
    Evidence evidence =
        new Evidence(title, null, oldest, null, null, false, note == null ? null : note.in(locale));
    facts = facts.declare(fact, value, evidence);
    Declaration<T> declared = Objects.requireNonNull(facts.declaration(fact));
    taken.add(new Taken(List.copyOf(questions), "service.facts." + fact.name(), declared.shown()));
  }

  /** Says why the answers to this question are not taken over. */
  void leave(String question, LocalizedText reason) {
    reasons.put(question, reason);
  }

  Facts facts() {
    return facts;
  }

  List<Taken> taken() {
    return taken;
  }

  /** Every question with an answer that was not used, and why. */
  List<Left> left() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Answer answer : export.answers()) {
      if (!used.contains(answer)) {
        counts.merge(answer.question(), 1, Integer::sum);
      }
    }
    List<Left> left = new ArrayList<>();
    counts.forEach((question, count) -> left.add(new Left(question, count, reason(question))));
    return left;
  }

  /** The reason given for the question, else for the nearest group that holds it. */
  private LocalizedText reason(String question) {
    String number = question;
    while (!reasons.containsKey(number)) {
      int dot = number.lastIndexOf('.');
      if (dot < 0) {
        return Reasons.UNKNOWN;
      }
      number = number.substring(0, dot);
    }
    return reasons.get(number);
  }
}
