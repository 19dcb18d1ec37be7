package io.github.kiasdk.report;

import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.label.AgeClass;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.Pictogram;
import io.github.kiasdk.report.machine.Json;
import io.github.kiasdk.report.said.LabelSources;
import io.github.kiasdk.report.said.LabelWords;
import io.github.kiasdk.text.Term;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Label} as JSON: {@code {"kia-label": 1, "service": {…}, "experimental": "…", "rules":
 * "…", "age": {…}, "icons": [{…}], "more": [{…}], "benefits": [{…}], "withoutIcon": [{…}], "about":
 * ["…"]}}. Its schema is {@link JsonSchema#LABEL}.
 *
 * <p>{@code age} has {@code certitude} ({@code determined}, {@code at-least} or {@code
 * not-determined}), {@code from} if an age is known, {@code text}, {@code unrated}, {@code because}
 * and {@code open}. An icon has {@code id}, {@code name}, {@code parents}, {@code children}, {@code
 * possible}, {@code level} or {@code certainty} as far as known, and {@code links}; a benefit lacks
 * the four in the middle. A link has {@code kind} ({@code effect}, {@code finding} or {@code
 * feature}), {@code about} (the id of a functionality or the service), {@code id}, {@code text} and
 * {@code sources}. Equal input gives equal bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonLabel extends Rendering {

  private final Locale locale;

  private JsonLabel(Locale locale) {
    this.locale = Objects.requireNonNull(locale, "locale");
  }

  /** Labels with names and sentences in Dutch for a Dutch locale, else in English. */
  public static JsonLabel in(Locale locale) {
    return new JsonLabel(locale);
  }

  /** The label. */
  public String text(Label label) {
    LabelWords words = new LabelWords(locale, LabelReader.PARENTS);
    return Json.text(
        json ->
            json.object(
                () -> {
                  LocalDate date = label.service().referenceDate();
                  json.version("label");
                  json.object(
                      "service",
                      () -> {
                        json.field("id", label.service().id());
                        json.field("name", label.service().name());
                        json.field("referenceDate", date == null ? null : date.toString());
                      });
                  json.field("experimental", words.mine("experimental"));
                  json.field("rules", label.version());
                  json.object("age", () -> age(label, words, json));
                  json.objects("icons", label.shown(), icon -> icon(label, icon, words, json));
                  json.objects("more", label.more(), icon -> icon(label, icon, words, json));
                  json.objects(
                      "benefits",
                      label.benefits(),
                      benefit -> {
                        pictogram(benefit.icon(), json);
                        links("links", label, benefit.links(), words, json);
                      });
                  links("withoutIcon", label, label.withoutIcon(), words, json);
                  json.strings("about", words.about(label));
                }));
  }

  private void age(Label label, LabelWords words, Json json) {
    AgeClass age = label.age();
    json.field("certitude", age.certitude().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (age.from() > 0) {
      json.field("from", age.from());
    }
    json.field("text", words.age(age));
    json.field("unrated", age.unrated());
    json.strings("unlooked", age.unlooked());
    json.ids("areas", age.areas());
    json.field("describedFrom", age.describedFrom());
    links("because", label, age.because(), words, json);
    links("open", label, age.open(), words, json);
  }

  private void icon(Label label, LabelIcon icon, LabelWords words, Json json) {
    Level level = icon.level();
    Certainty certainty = icon.certainty();
    pictogram(icon.icon(), json);
    json.field("possible", icon.isPossible());
    json.field("level", id(level));
    json.field("certainty", id(certainty));
    links("links", label, icon.links(), words, json);
  }

  private void pictogram(Pictogram pictogram, Json json) {
    json.field("id", pictogram.id());
    json.field("name", pictogram.label().in(locale));
    json.field("parents", pictogram.forParents().in(locale));
    json.field("children", pictogram.forChildren().in(locale));
  }

  private static void links(
      String name, Label label, List<? extends IconLink> links, LabelWords words, Json json) {
    json.objects(
        name,
        links,
        link -> {
          json.field("kind", kind(link));
          json.field("about", link.about());
          json.field("id", id(link));
          json.field("text", words.link(label, link));
          json.objects("sources", LabelSources.of(label, link), source -> source(source, json));
        });
  }

  private static void source(Evidence source, Json json) {
    URI uri = source.uri();
    json.field("title", source.title());
    json.field("uri", uri == null ? null : uri.toString());
    json.field("standing", id(source.standing()));
    json.field("contradicts", source.contradicts());
  }

  private static String kind(IconLink link) {
    return link instanceof IconLink.OfEffect
        ? "effect"
        : link instanceof IconLink.OfFeature ? "feature" : "finding";
  }

  private static String id(IconLink link) {
    if (link instanceof IconLink.OfEffect effect) {
      return effect.effect().id();
    }
    return link instanceof IconLink.OfFeature feature
        ? feature.rule().id()
        : ((IconLink.OfFinding) link).finding().check().id();
  }

  private static @Nullable String id(@Nullable Term term) {
    return term == null ? null : term.id();
  }
}
