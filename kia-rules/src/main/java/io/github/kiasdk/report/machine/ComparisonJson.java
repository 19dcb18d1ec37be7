package io.github.kiasdk.report.machine;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Outcome;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.report.said.ChangeText;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.review.AnswerChange;
import io.github.kiasdk.review.Comparison;
import io.github.kiasdk.review.EffectChange;
import io.github.kiasdk.review.FactChange;
import io.github.kiasdk.review.FieldChange;
import io.github.kiasdk.review.MitigationChange;
import io.github.kiasdk.review.PartChange;
import io.github.kiasdk.review.Transition;
import io.github.kiasdk.review.Worsening;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON. */
public final class ComparisonJson {

  private static final @Nullable Outcome[] OUTCOMES = outcomes();

  private final Comparison comparison;
  private final Words words;

  /** A worsening with the part it is in. */
  private record Worse(PartChange part, Worsening worsening) {}

  /** A field of the transition matrix that is not zero. */
  private record Count(@Nullable Outcome from, @Nullable Outcome to, int number) {}

  public ComparisonJson(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
  }

  public String text() {
    return Json.text(json -> json.object(() -> write(json)));
  }

  private void write(Json json) {
    json.version("comparison");
    json.object("before", () -> service(comparison.before().service(), json));
    json.object("after", () -> service(comparison.after().service(), json));
    List<Worse> worse = new ArrayList<>();
    for (PartChange part : comparison.parts()) {
      part.worse().forEach(one -> worse.add(new Worse(part, one)));
    }
    json.objects("worse", worse, one -> worse(one, json));
    List<String> caveats = comparison.caveats().stream().map(words::of).toList();
    if (!caveats.isEmpty()) {
      json.strings("caveats", caveats);
    }
    json.objects("parts", comparison.parts(), part -> part(part, json));
    json.objects("transitions", counts(), count -> count(count, json));
  }

  private void service(Service service, Json json) {
    json.field("id", service.id());
    json.field("name", service.name());
    json.field("notice", in(service.notice()));
  }

  private void worse(Worse worse, Json json) {
    Worsening one = worse.worsening;
    json.field("kind", one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.field("part", worse.part.id());
    json.ids("rights", one.rights());
    Check check = one.check();
    Transition transition = one.transition();
    MitigationChange mitigation = one.mitigation();
    json.field("check", check == null ? null : check.id());
    if (transition != null) {
      transition(transition, json);
    }
    json.field("mitigation", mitigation == null ? null : mitigation.mitigation().id());
  }

  private void part(PartChange part, Json json) {
    json.field("id", part.id());
    json.field("subject", part.subject().id());
    json.field("title", words.of(part.title()));
    json.field("change", ChangeText.key(part.change()));
    json.objects("fields", part.fields(), field -> field(field, json));
    json.objects("facts", part.facts(), fact -> fact(fact, json));
    json.objects("effects", part.effects(), effect -> effect(effect, json));
    json.objects("mitigations", part.mitigations(), one -> mitigation(one, json));
    json.objects("answers", part.answers(), answer -> answer(answer, json));
    json.field("unchanged", part.unchanged());
    json.strings("open", part.open().stream().map(Finding::fingerprint).toList());
  }

  private void field(FieldChange field, Json json) {
    json.field("field", field.field());
    json.field("before", in(field.before()));
    json.field("after", in(field.after()));
  }

  private void fact(FactChange fact, Json json) {
    json.field("fact", fact.name());
    json.field("ages", fact.forAll() ? null : fact.ages().toString());
    json.field("change", fact.evidenceOnly() ? "evidence" : ChangeText.key(fact.change()));
    json.field("before", in(fact.before()));
    json.field("after", in(fact.after()));
  }

  private void effect(EffectChange effect, Json json) {
    json.field("id", effect.effect().id());
    json.field("sign", effect.effect().sign().id());
    json.field("change", ChangeText.key(effect.change()));
    json.ids("rights", effect.effect().rights());
    json.objects("fields", effect.fields(), field -> field(field, json));
  }

  private void mitigation(MitigationChange mitigation, Json json) {
    json.field("id", mitigation.mitigation().id());
    json.field("change", ChangeText.key(mitigation.change()));
    json.strings("treated", mitigation.treated().stream().map(effect -> effect.id()).toList());
    json.objects("fields", mitigation.fields(), field -> field(field, json));
  }

  private void answer(AnswerChange answer, Json json) {
    json.field("check", answer.check().id());
    json.field("about", answer.about().isEmpty() ? null : answer.about());
    json.objects(
        "transitions",
        answer.transitions().stream().filter(Transition::changes).toList(),
        transition -> transition(transition, json));
  }

  private void transition(Transition transition, Json json) {
    json.field("ages", transition.forAll() ? null : transition.ages().toString());
    json.field("from", id(transition.from()));
    json.field("to", id(transition.to()));
    json.objects("because", transition.because(), fact -> fact(fact, json));
  }

  private List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (Outcome from : OUTCOMES) {
      for (Outcome to : OUTCOMES) {
        int number = comparison.count(from, to);
        if (number > 0) {
          counts.add(new Count(from, to, number));
        }
      }
    }
    return counts;
  }

  private static void count(Count count, Json json) {
    json.field("from", id(count.from));
    json.field("to", id(count.to));
    json.field("count", count.number);
  }

  private static @Nullable String id(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.id();
  }

  private @Nullable String in(@Nullable LocalizedText text) {
    return text == null ? null : text.in(words.locale());
  }

  private static @Nullable Outcome[] outcomes() {
    Outcome[] all = Outcome.values();
    @Nullable Outcome[] andNone = new Outcome[all.length + 1];
    System.arraycopy(all, 0, andNone, 0, all.length);
    return andNone;
  }
}
