package io.github.kiasdk.code;

import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.check.Reference.Kind;
import io.github.kiasdk.check.Reference.Status;
import io.github.kiasdk.check.Reference.Validity;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework in the making, part by part: the only place where citations are made. Names are put
 * together without {@code +}: joining with it would slow down a cold start.
 */
final class Listing {

  private final String id;
  private final LocalizedText name;
  private final Kind kind;
  private final List<Reference> parts = new ArrayList<>();
  private String citedNl;
  private String citedEn;
  private String noteNl = "";
  private String noteEn = "";
  private Validity validity;
  private @Nullable Condition bindsWhen;

  private Listing(String id, LocalizedText name, Kind kind, Status status) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.citedNl = name.nl().concat(" ");
    this.citedEn = name.en().concat(" ");
    this.validity = Validity.of(status);
  }

  /** A law in force that somebody read. */
  static Listing law(String id, String nl, String en) {
    return new Listing(id, new LocalizedText(nl, en), Kind.BINDING, Status.IN_FORCE);
  }

  /**
   * A directive binds states. What binds a provider is the Dutch law that carries it out, so a
   * directive stands beside it and is no law here. So does a law that we could not read.
   */
  static Listing beside(String id, String nl, String en) {
    return new Listing(id, new LocalizedText(nl, en), Kind.GUIDANCE, Status.IN_FORCE);
  }

  /** What has no force of law, and was laid down by whoever wrote it. */
  static Listing guide(String id, String nl, String en) {
    return guide(id, new LocalizedText(nl, en));
  }

  static Listing guide(String id, LocalizedText name) {
    return new Listing(id, name, Kind.GUIDANCE, Status.ADOPTED);
  }

  /** A treaty: in force between states, and no law for a provider. */
  static Listing treaty(String id, LocalizedText name) {
    return new Listing(id, name, Kind.GUIDANCE, Status.IN_FORCE);
  }

  /** How the citation of a part begins, if not with the name of the framework and a space. */
  Listing cited(String nl, String en) {
    citedNl = nl;
    citedEn = en;
    return this;
  }

  /** The day of the text, for the parts that follow. */
  Listing textOf(int year, int month, int day) {
    validity = validity.textOf(LocalDate.of(year, month, day));
    return this;
  }

  /** Somebody compared the parts that follow with their source on this day. */
  Listing checkedOn(int year, int month, int day) {
    validity = validity.checkedOn(LocalDate.of(year, month, day));
    return this;
  }

  /** The parts that follow apply since this day. */
  Listing since(int year, int month, int day) {
    return from(Status.IN_FORCE, LocalDate.of(year, month, day));
  }

  /** The parts that follow were read as applying only from this day on. */
  Listing appliesFrom(int year, int month, int day) {
    return from(Status.APPLIES_LATER, LocalDate.of(year, month, day));
  }

  private Listing from(Status status, LocalDate day) {
    validity = new Validity(status, day, null, validity.text(), validity.checked());
    return this;
  }

  /** The parts that follow bind a service of which this is true. */
  Listing bindsWhen(Condition condition) {
    bindsWhen = condition;
    return this;
  }

  /** The parts that follow bind every service. */
  Listing bindsAlways() {
    bindsWhen = null;
    return this;
  }

  /** What stands in brackets behind the names of the parts that follow. */
  Listing note(String nl, String en) {
    noteNl = " (".concat(nl).concat(")");
    noteEn = " (".concat(en).concat(")");
    return this;
  }

  /** An article, its paragraph and its point behind hyphens: {@code 5-1-b} is art. 5(1)(b). */
  Listing article(String number, String nl, String en) {
    return article(number, number, nl, en);
  }

  /** An article of which one paragraph is cited, and which keeps the id of the whole. */
  Listing article(String number, String cited, String nl, String en) {
    String[] places = cited.split("-");
    String placeNl = "art. ".concat(places[0]);
    String placeEn = placeNl;
    for (int i = 1; i < places.length; i++) {
      boolean paragraph = Character.isDigit(places[i].charAt(0));
      placeNl = placeNl.concat(paragraph ? " lid " : " onder ").concat(places[i]);
      placeEn = placeEn.concat("(").concat(places[i]).concat(")");
    }
    return place(number, placeNl, placeEn, nl, en);
  }

  /** A place that is not called by its number alone, or differently in the two languages. */
  Listing place(String number, String placeNl, String placeEn, String nl, String en) {
    return part(
        number,
        kind,
        citedNl.concat(placeNl).concat(noteNl),
        citedEn.concat(placeEn).concat(noteEn),
        new LocalizedText(nl, en));
  }

  /**
   * An article of a directive, which in Dutch is cited by the law that carries it out. That law is
   * the text that was read.
   */
  Listing carriedOut(String number, String dutchLaw, String nl, String en) {
    int point = number.indexOf('-');
    String article = "art. ".concat(point < 0 ? number : number.substring(0, point));
    String letter = point < 0 ? "" : number.substring(point + 1);
    String placeNl = point < 0 ? article : article.concat(" onder ").concat(letter);
    String placeEn = point < 0 ? article : article.concat("(").concat(letter).concat(")");
    String whole = dutchLaw.concat(" (").concat(citedNl).concat(placeNl).concat(")");
    return part(number, kind, whole, citedEn.concat(placeEn), new LocalizedText(nl, en));
  }

  /** A recital explains a law and does not bind by itself, so it counts as guidance. */
  Listing recital(String number, String nl, String en) {
    return part(
        "recital-".concat(number),
        Kind.GUIDANCE,
        citedNl.concat("overweging ").concat(number),
        citedEn.concat("recital ").concat(number),
        new LocalizedText("overweging: ".concat(nl), "recital: ".concat(en)));
  }

  /** A part that is cited by its number and by what it is about. */
  Listing section(String number, String nl, String en) {
    String place = number.concat(": ");
    return place(number, place.concat(nl), place.concat(en), nl, en);
  }

  /** A part that is cited by what it is about: one type of a taxonomy. */
  Listing type(String type, String nl, String en) {
    return place(type, nl, en, nl, en);
  }

  /** A part with an id and a name that are given elsewhere. */
  Listing part(String partId, String placeNl, String placeEn, LocalizedText about) {
    return add(partId, kind, citedNl.concat(placeNl), citedEn.concat(placeEn), about);
  }

  private Listing part(String number, Kind its, String nl, String en, LocalizedText about) {
    return add(id.concat("-").concat(number), its, nl, en, about);
  }

  private Listing add(String partId, Kind its, String nl, String en, LocalizedText about) {
    Condition when = its == Kind.BINDING ? bindsWhen : null;
    parts.add(new Reference(partId, its, new LocalizedText(nl, en), about, validity, when));
    return this;
  }

  Framework listed() {
    return new Framework(id, name, parts);
  }

  /** The framework if it has no parts that checks cite. */
  Framework asWhole(String nl, String en) {
    LocalizedText about = new LocalizedText(nl, en);
    parts.add(new Reference(id, kind, name, about, validity, bindsWhen));
    return listed();
  }
}
