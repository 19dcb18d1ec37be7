package io.github.kiasdk.review;

import io.github.kiasdk.effect.Effect;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.mitigation.Mitigation;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two of the same name, field by field, in the order of the document. */
final class Differences {

  private static final LocalizedText YES = new LocalizedText("ja", "yes");
  private static final LocalizedText NO = new LocalizedText("nee", "no");

  private final List<FieldChange> fields = new ArrayList<>();

  private Differences() {}

  static List<FieldChange> of(Service before, Service after) {
    Differences found = new Differences();
    found.text("name", before.name(), after.name());
    found.text("provider", before.provider(), after.provider());
    found.term("kind", before.kind(), after.kind());
    found.ages(before.ages(), after.ages());
    found.text("reference-date", before.referenceDate(), after.referenceDate());
    found.unshown("notice", before.notice(), after.notice());
    return found.fields;
  }

  static List<FieldChange> of(Functionality before, Functionality after) {
    Differences found = new Differences();
    found.term("kind", before.kind(), after.kind());
    found.put("title", before.title(), after.title());
    found.unshown("description", before.description(), after.description());
    found.ages(before.ages(), after.ages());
    found.unshown("one-sided", before.oneSided(), after.oneSided());
    return found.fields;
  }

  private static List<FieldChange> of(Effect before, Effect after) {
    Differences found = new Differences();
    found.put("title", before.title(), after.title());
    found.term("sign", before.sign(), after.sign());
    found.terms("rights", before.rights(), after.rights());
    found.term("origin", before.origin(), after.origin());
    found.ages(before.ages(), after.ages());
    found.terms("vulnerable-groups", before.vulnerableGroups(), after.vulnerableGroups());
    found.term("specificity", before.specificity(), after.specificity());
    found.term("certainty", before.certainty(), after.certainty());
    found.unshown("rating", before.rating(), after.rating());
    found.unshown("not-strengthened", before.notStrengthened(), after.notStrengthened());
    found.unshown("evidence", before.evidence(), after.evidence());
    return found.fields;
  }

  private static List<FieldChange> of(Mitigation before, Mitigation after) {
    Differences found = new Differences();
    found.put("title", before.title(), after.title());
    found.text("treats", String.join(", ", before.treats()), String.join(", ", after.treats()));
    found.term("goal", before.goal(), after.goal());
    found.term("kind", before.kind(), after.kind());
    found.term("status", before.status(), after.status());
    found.text("date", before.date(), after.date());
    found.put("default-on", yesOrNo(before.defaultOn()), yesOrNo(after.defaultOn()));
    found.ages(before.ages(), after.ages());
    found.term("effectiveness", before.effectiveness(), after.effectiveness());
    found.term("residual", before.residual(), after.residual());
    found.unshown("side-effects", before.sideEffects(), after.sideEffects());
    found.unshown("no-side-effects", before.noSideEffects(), after.noSideEffects());
    found.text("owner", before.owner(), after.owner());
    found.unshown("evidence", before.evidence(), after.evidence());
    return found.fields;
  }

  static List<EffectChange> effects(List<Effect> before, List<Effect> after) {
    Map<String, Effect> old = effects(before);
    Map<String, Effect> now = effects(after);
    List<EffectChange> changes = new ArrayList<>();
    for (String id : ids(now.keySet(), old.keySet())) {
      Effect one = old.get(id);
      Effect other = now.get(id);
      if (!Objects.equals(one, other)) {
        boolean both = one != null && other != null;
        changes.add(new EffectChange(one, other, both ? of(one, other) : List.of()));
      }
    }
    return changes;
  }

  static List<MitigationChange> mitigations(
      @Nullable Functionality before, @Nullable Functionality after) {
    Map<String, Mitigation> old = mitigations(before);
    Map<String, Mitigation> now = mitigations(after);
    List<MitigationChange> changes = new ArrayList<>();
    for (String id : ids(now.keySet(), old.keySet())) {
      Mitigation one = old.get(id);
      Mitigation other = now.get(id);
      if (!Objects.equals(one, other)) {
        boolean both = one != null && other != null;
        List<Effect> treated = one != null ? treated(one, before) : treated(other, after);
        changes.add(new MitigationChange(one, other, treated, both ? of(one, other) : List.of()));
      }
    }
    return changes;
  }

  private static List<Effect> treated(
      @Nullable Mitigation mitigation, @Nullable Functionality functionality) {
    List<Effect> treated = new ArrayList<>();
    if (mitigation != null && functionality != null) {
      for (Effect effect : functionality.effects()) {
        if (mitigation.treats().contains(effect.id())) {
          treated.add(effect);
        }
      }
    }
    return treated;
  }

  private static Map<String, Effect> effects(List<Effect> effects) {
    Map<String, Effect> byId = new LinkedHashMap<>();
    effects.forEach(effect -> byId.put(effect.id(), effect));
    return byId;
  }

  private static Map<String, Mitigation> mitigations(@Nullable Functionality functionality) {
    Map<String, Mitigation> byId = new LinkedHashMap<>();
    if (functionality != null) {
      functionality.mitigations().forEach(one -> byId.put(one.id(), one));
    }
    return byId;
  }

  /** The ids of now in their order, then those that are gone. */
  static Set<String> ids(Collection<String> now, Collection<String> before) {
    Set<String> ids = new LinkedHashSet<>(now);
    ids.addAll(before);
    return ids;
  }

  private void put(String field, @Nullable LocalizedText before, @Nullable LocalizedText after) {
    if (!Objects.equals(before, after)) {
      fields.add(new FieldChange(field, before, after));
    }
  }

  private void term(String field, @Nullable Term before, @Nullable Term after) {
    put(field, before == null ? null : before.label(), after == null ? null : after.label());
  }

  private void terms(String field, List<? extends Term> before, List<? extends Term> after) {
    put(field, labels(before), labels(after));
  }

  private static @Nullable LocalizedText labels(List<? extends Term> terms) {
    List<String> nl = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Term term : terms) {
      nl.add(term.label().nl());
      en.add(term.label().en());
    }
    return terms.isEmpty() ? null : new LocalizedText(String.join(", ", nl), String.join(", ", en));
  }

  private void ages(@Nullable Ages before, @Nullable Ages after) {
    text("ages", before, after);
  }

  private void text(String field, @Nullable Object before, @Nullable Object after) {
    put(field, same(before), same(after));
  }

  private static @Nullable LocalizedText same(@Nullable Object value) {
    return value == null ? null : LocalizedText.same(value.toString());
  }

  /** Too long to lay side by side: that it differs has to do. */
  private void unshown(String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      fields.add(new FieldChange(field, null, null));
    }
  }

  private static @Nullable LocalizedText yesOrNo(@Nullable Boolean value) {
    return value == null ? null : value ? YES : NO;
  }
}
