package io.github.kiasdk.fact;

import io.github.kiasdk.text.LocalizedText;
import java.util.List;

/** One fact of every type. */
final class TestFacts {

  static final FlagFact LIT = Fact.flag("lamp.lit", "De lamp brandt", "The lamp is lit");
  static final FlagFact FOUND = Fact.flag("lamp.found", "De lamp is er", "The lamp is there");
  static final NumberFact WATTS =
      Fact.number("lamp.watts", "Vermogen", "Power", new LocalizedText("watt", "watts"), 1, 100);
  static final NumberFact MOST_WATTS =
      Fact.number(
          "fitting.most-watts", "Hoogste vermogen", "Most power", LocalizedText.same("W"), 1, 100);
  static final ChoiceFact<Colour> COLOUR =
      Fact.choice("lamp.shade.colour", "Kleur", "Colour", Colour.class);
  static final ChoicesFact<Colour> IN_STOCK =
      Fact.choices("lamp.in-stock", "Op voorraad", "In stock", Colour.class);
  static final DateFact MADE = Fact.date("lamp.made", "Gemaakt op", "Made on");
  static final DateFact SOLD = Fact.date("lamp.sold", "Verkocht op", "Sold on");
  static final TextFact NOTE = Fact.text("lamp.note", "Opmerking", "Note");
  static final FlagFact PART_SPARE = Fact.flag("spare", "Los te koop", "Sold apart");
  static final ChoiceFact<Colour> PART_COLOUR =
      Fact.choice("colour", "Kleur", "Colour", Colour.class);
  static final ItemsFact PARTS =
      Fact.items("lamp.parts", "Onderdelen", "Parts", PART_SPARE, PART_COLOUR);

  static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(LIT, FOUND, WATTS, MOST_WATTS, COLOUR, IN_STOCK, MADE, SOLD, NOTE, PARTS));

  private TestFacts() {}
}
