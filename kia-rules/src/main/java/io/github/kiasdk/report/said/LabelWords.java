package io.github.kiasdk.report.said;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.effect.Certainty;
import io.github.kiasdk.effect.Level;
import io.github.kiasdk.fact.Evidence;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.label.AgeClass;
import io.github.kiasdk.label.IconLink;
import io.github.kiasdk.label.Label;
import io.github.kiasdk.label.LabelIcon;
import io.github.kiasdk.label.LabelReader;
import io.github.kiasdk.label.Pictogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a label says, in one language and for one reader. */
public final class LabelWords {

  private final Words words;
  private final LabelReader reader;

  public LabelWords(Locale locale, LabelReader reader) {
    this.words = new Words(locale);
    this.reader = reader;
  }

  public Words words() {
    return words;
  }

  public String say(String key, Object... values) {
    return words.say("label." + key, values);
  }

  /** The words that differ by reader. */
  public String mine(String key, Object... values) {
    return say(reader.id() + "." + key, values);
  }

  public String title(Label label) {
    return words.say("label", name(label.service()));
  }

  public static String name(Service service) {
    return Printable.line(service.name());
  }

  public String name(Pictogram pictogram) {
    return Words.capital(words.of(pictogram));
  }

  public String sentence(Pictogram pictogram) {
    return words.of(reader.words(pictogram));
  }

  public String age(AgeClass age) {
    return mine("age." + key(age), age.from());
  }

  public String badge(AgeClass age) {
    return say("badge." + key(age), age.from());
  }

  /** The name of how sure the age is. */
  public static String key(AgeClass age) {
    return switch (age.certitude()) {
      case DETERMINED -> age.from() == 0 ? "none" : "determined";
      case AT_LEAST -> "at-least";
      case NOT_DETERMINED -> "not-determined";
    };
  }

  /** Why the age is what it is, sentence by sentence. */
  public List<String> why(Label label) {
    return why(label, Integer.MAX_VALUE);
  }

  /**
   * The same, on a label itself: the rest of the reasons stands below it, and children are spared
   * the words for adults.
   */
  public List<String> whyBriefly(Label label) {
    return why(label, reader == LabelReader.PARENTS ? 2 : 0);
  }

  private List<String> why(Label label, int most) {
    AgeClass age = label.age();
    List<String> said = unknown(label);
    Set<String> all = new LinkedHashSet<>();
    for (IconLink link : age.because()) {
      all.add(link(label, link));
    }
    List<String> reasons = new ArrayList<>(all);
    int more = reasons.size() - most;
    if (most > 0 && more > 0) {
      String first = String.join("; ", reasons.subList(0, most));
      said.add(say("age.because", say("age.and-more", first, more)));
    } else if (most > 0 && !reasons.isEmpty()) {
      said.add(say("age.because", String.join("; ", reasons)));
    }
    return said;
  }

  /**
   * What nobody said, before all else: an age that rests on silence would reassure without cause.
   */
  private List<String> unknown(Label label) {
    AgeClass age = label.age();
    List<String> said = new ArrayList<>();
    if (age.certitude() == AgeClass.Certitude.DETERMINED) {
      return said;
    }
    if (!age.described()) {
      said.add(say("age.nothing"));
    }
    if (reader == LabelReader.CHILDREN) {
      if (age.described()) {
        said.add(mine("unsure"));
      }
      return said;
    }
    if (age.isForYounger()) {
      said.add(say("age.younger", age.describedFrom()));
    }
    if (!age.areas().isEmpty()) {
      List<String> areas = new ArrayList<>();
      for (Area area : age.areas()) {
        areas.add(words.of(area));
      }
      said.add(say("age.areas", String.join("; ", areas)));
    }
    if (!age.unlooked().isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (String id : age.unlooked()) {
        parts.add(part(label, id));
      }
      said.add(say("age.unlooked", words.and(parts)));
    }
    if (age.unrated() > 0) {
      said.add(words.count("label.age.unrated", age.unrated()));
    }
    Set<String> rules = new LinkedHashSet<>();
    for (IconLink.OfFeature open : age.open()) {
      rules.add(words.of(open.rule().title()));
    }
    if (!rules.isEmpty()) {
      said.add(say("age.unsaid", String.join("; ", rules)));
    }
    return said;
  }

  /**
   * The features that could raise the age, the highest age first, each once with all the parts it
   * is asked of.
   */
  public List<String> open(Label label) {
    Set<String> rules = new LinkedHashSet<>();
    List<String> said = new ArrayList<>();
    List<IconLink.OfFeature> highest = new ArrayList<>(label.age().open());
    highest.sort(Comparator.comparing(one -> -one.rule().age()));
    for (IconLink.OfFeature one : highest) {
      if (rules.add(one.rule().id())) {
        List<String> parts = new ArrayList<>();
        for (IconLink.OfFeature other : label.age().open()) {
          if (other.rule().id().equals(one.rule().id())) {
            parts.add(part(label, other.about()));
          }
        }
        said.add(say("open", words.of(one.rule().title()), one.rule().age(), words.and(parts)));
      }
    }
    return said;
  }

  /** How sure the icon is. */
  public String sureness(LabelIcon icon) {
    Level level = icon.level();
    Certainty certainty = icon.certainty();
    if (level == null && icon.age() > 0) {
      return say(reader.id() + ".found", icon.age());
    }
    if (reader == LabelReader.CHILDREN) {
      return level == null ? mine("possible") : say("children.level", words.of(level));
    }
    if (level != null) {
      return say("level", words.of(level));
    }
    return certainty == null ? say("possible") : say("possible.certainty", words.of(certainty));
  }

  public String link(Label label, IconLink link) {
    String part = part(label, link.about());
    if (link instanceof IconLink.OfEffect effect) {
      return say("link.effect", part, words.of(effect.effect().title()));
    }
    if (link instanceof IconLink.OfFeature feature) {
      return say("link.feature", part, words.of(feature.rule().title()), feature.rule().age());
    }
    Check check = ((IconLink.OfFinding) link).finding().check();
    return say("link.finding", part, check.id(), words.of(check, Check.Text.TITLE));
  }

  /**
   * What an icon rests on, in at most two sentences on the label itself. Descriptions are worded
   * for adults, so children are spared them.
   */
  public List<String> briefly(Label label, List<? extends IconLink> links) {
    List<String> said = new ArrayList<>();
    for (IconLink link : links) {
      if (reader == LabelReader.PARENTS && said.size() < 2) {
        said.add(link(label, link));
      }
    }
    return said;
  }

  /** What it is called, and for adults who says so and how far it was settled. */
  public String source(Evidence source) {
    String key = source.contradicts() ? "source.against" : "source";
    String said = say(key, Printable.line(source.title()));
    return source.standing() == null || reader != LabelReader.PARENTS
        ? said
        : said + Words.BETWEEN + words.of(source.standing());
  }

  /** What a reader has to know of the label as a whole. */
  public List<String> about(Label label) {
    List<String> said = new ArrayList<>();
    Service service = label.service();
    Assessment assessment = label.assessment();
    if (service.notice() != null) {
      said.add(words.of(service.notice()));
    }
    if (assessment != null && assessment.limitations() != null) {
      said.add(words.of(assessment.limitations()));
    }
    if (assessment != null) {
      said.add(say("provider", words.of(assessment.providerCooperation())));
    }
    if (service.referenceDate() != null) {
      said.add(say("date", service.referenceDate()));
    }
    said.add(version(label));
    said.add(say("own"));
    return said;
  }

  public String version(Label label) {
    return say("version", Printable.line(label.version()));
  }

  private String part(Label label, String id) {
    for (Functionality functionality : label.service().functionalities()) {
      if (functionality.id().equals(id)) {
        return words.of(functionality.title());
      }
    }
    return name(label.service());
  }
}
