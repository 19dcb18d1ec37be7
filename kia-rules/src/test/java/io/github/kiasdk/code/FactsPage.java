package io.github.kiasdk.code;

import io.github.kiasdk.fact.ChoiceFact;
import io.github.kiasdk.fact.ChoicesFact;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Contradiction;
import io.github.kiasdk.fact.DateFact;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.FlagFact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.fact.NumberFact;
import io.github.kiasdk.fact.TextFact;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.ImpliedFacts;
import io.github.kiasdk.report.FactCatalogue;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import io.github.kiasdk.vocabulary.KiaVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The reference page of the facts, section by section. */
final class FactsPage {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

  private final StringBuilder page = new StringBuilder();

  String text(List<Fact<?>> facts) {
    Map<String, List<Fact<?>>> sections = new LinkedHashMap<>();
    for (Fact<?> fact : facts) {
      String section = fact.name().substring(0, fact.name().indexOf('.'));
      sections.computeIfAbsent(section, key -> new ArrayList<>()).add(fact);
    }
    page.append(
        """
        <!-- Made from the vocabulary by FactsPageTest; do not edit by hand. -->

        # The facts

        What a description of a service can declare: %d facts in %d sections. A flag's text is what it \
        says when true. A value can differ by age and carry evidence. Nothing is declared by leaving a \
        fact out: that makes a check that reads it answer *cannot tell*. Whoever looked and does not know \
        declares `unknown`, for some ages too: it answers nothing either, and the report says that \
        somebody looked. A list says what an empty one means, and a number or day which bounds the checks \
        of the Code set to it, and on what ground. `kia facts` prints the same list.

        Dit zijn alle feiten die je over een dienst kunt invullen. De tekst bij een ja/nee-feit is wat \
        het zegt als het waar is. Een feit weglaten zegt niets: een toets die het leest, antwoordt dan \
        *nog niet bekend*. Wie het uitzocht en het niet weet, geeft `unknown` op, ook voor een deel \
        van de leeftijden. Ook dat beantwoordt niets, en het verslag zegt dat iemand ernaar keek. Bij een \
        lijst staat wat een lege zegt, en bij een getal of dag welke grenzen de toetsen van de Code stellen \
        en op welke grond.

        """
            .formatted(facts.size(), sections.size()));
    List<String> links = new ArrayList<>();
    sections.keySet().forEach(name -> links.add("[" + name + "](#section-" + name + ")"));
    links.add("[kinds](#kinds)");
    links.add("[contradictions](#contradictions)");
    page.append(String.join(" · ", links)).append("\n\n");
    sections.forEach(this::section);
    if (facts.equals(KiaVocabulary.all())) {
      areas();
      kinds();
      contradictions();
    }
    return page.toString().stripTrailing() + "\n";
  }

  private void kinds() {
    page.append(
        """
        <a id="kinds"></a>

        ## What kinds say / wat soorten zeggen

        The name of a kind of functionality says something of a fact. Where nobody declared that fact, \
        it counts all the same, and is marked wherever it is shown. Declaring otherwise is a finding, \
        SDK-10.

        De naam van een soort functionaliteit zegt iets over een feit. Heeft niemand dat feit \
        ingevuld, dan telt het toch, en dat staat erbij. Iets anders invullen is een bevinding, SDK-10.

        | Kind / soort | Nederlands | English | Fact / feit |
        |---|---|---|---|
        """);
    for (ImpliedFact said : ImpliedFacts.all()) {
      page.append("| `").append(said.kind().id()).append("` | ");
      page.append(escaped(said.kind().label().nl())).append(" | ");
      page.append(escaped(said.kind().label().en())).append(" | ").append(said(said));
      page.append(" |\n");
    }
    page.append('\n');
  }

  private static String said(ImpliedFact said) {
    String name = "`" + said.fact().name() + "`";
    if (said.declaration() != null) {
      return name + ": `true`" + (said.isFirm() ? "" : ", unless declared / tenzij ingevuld");
    }
    Condition excluded = ((Condition.Not) said.says()).condition();
    List<?> operands = ((Condition.Comparison) excluded).operands();
    return name
        + (operands.isEmpty()
            ? ": not empty / niet leeg"
            : ": not / niet `" + ((Term) operands.get(0)).id() + "`");
  }

  private void contradictions() {
    page.append(
        """
        <a id="contradictions"></a>

        ## What cannot both be true / wat niet allebei waar kan zijn

        Where facts contradict each other, SDK-11 says so. Until it is settled, no check passes or \
        falls away by the facts before the arrow.

        Spreken feiten elkaar tegen, dan zegt SDK-11 dat. Tot dat is uitgezocht, is geen toets in orde \
        of niet van toepassing door de feiten voor de pijl.

        | Rule / regel | Nederlands | English | Facts / feiten |
        |---|---|---|---|
        """);
    for (Contradiction rule : new KiaVocabulary().contradictions()) {
      page.append("| `").append(rule.id()).append("` | ");
      page.append(escaped(rule.because().nl())).append(" | ");
      page.append(escaped(rule.because().en())).append(" | ");
      page.append(names(rule.doubted())).append(" → ");
      page.append(names(rule.against().facts())).append(" |\n");
    }
    page.append('\n');
  }

  private static String names(List<Fact<?>> facts) {
    List<String> names = new ArrayList<>();
    facts.forEach(fact -> names.add("`" + fact.name() + "`"));
    return String.join(", ", names);
  }

  private void section(String name, List<Fact<?>> facts) {
    page.append("<a id=\"section-").append(name).append("\"></a>\n\n");
    page.append("## ").append(name).append("\n\n");
    head();
    for (Fact<?> fact : facts) {
      row("<a id=\"" + fact.name() + "\"></a>`" + fact.name() + "`", fact);
    }
    page.append('\n');
    for (Fact<?> fact : facts) {
      if (fact instanceof ItemsFact items) {
        page.append("Fields of each element of / velden van elk onderdeel van `");
        page.append(fact.name()).append("`, beside its `id`:\n\n");
        head();
        items.fields().forEach(field -> row("`" + field.name() + "`", field));
        page.append('\n');
      }
    }
  }

  private void areas() {
    page.append(
        """
        <a id="areas"></a>

        ## Areas and kinds

        Each kind of functionality belongs to an area: a part of life with a service in which children's         rights are at stake. A service describes an area by a functionality of one of its kinds, or puts         it under `without`. An area that is neither is an open question.

        Elke soort functionaliteit hoort bij een terrein. Een dienst beschrijft een terrein met een         functionaliteit van een van zijn soorten, of zet het bij `without` als zij er niets heeft.         Over elk ander terrein staat een vraag open.

        | Area / terrein | Nederlands | English | Kinds / soorten |
        |---|---|---|---|
        """);
    for (Area area : Area.values()) {
      List<String> kinds = new ArrayList<>();
      for (FunctionalityKind kind : area.kinds()) {
        kinds.add("`" + kind.id() + "` " + kind.label().en() + " / " + kind.label().nl());
      }
      String all = String.join("<br>", kinds);
      String nl = area.label().nl();
      String en = area.label().en();
      page.append("| `").append(area.id()).append("` | ");
      page.append(String.join(" | ", nl, en, all)).append(" |\n");
    }
  }

  private void head() {
    page.append("| Fact / feit | Nederlands | English | Value / waarde |\n|---|---|---|---|\n");
  }

  private void row(String name, Fact<?> fact) {
    StringBuilder dutch = new StringBuilder(fact.label().nl());
    StringBuilder english = new StringBuilder(fact.label().en());
    LocalizedText empty = fact.emptyMeans();
    if (empty != null) {
      dutch.append(". ").append(empty.nl());
      english.append(". ").append(empty.en());
    }
    String nl = escaped(dutch.toString());
    String en = escaped(english.toString());
    List<LocalizedText> bounds =
        FactCatalogue.bounds(fact, CodeVoorKinderrechten.checklist().checks());
    for (LocalizedText bound : bounds) {
      nl += "<br>Gevraagd: " + escaped(bound.nl());
      en += "<br>Asked: " + escaped(bound.en());
    }
    page.append("| ").append(String.join(" | ", name, nl, en, value(fact))).append(" |\n");
  }

  private static String value(Fact<?> fact) {
    if (fact instanceof FlagFact) {
      return "flag: `true` or `false`";
    } else if (fact instanceof NumberFact number) {
      String unit =
          number.unit().nl().equals(number.unit().en())
              ? number.unit().en()
              : number.unit().en() + " / " + number.unit().nl();
      return "number: " + number.least() + " to " + number.most() + ", " + escaped(unit);
    } else if (fact instanceof ChoiceFact<?> choice) {
      return "choice, one of:" + terms(choice.terms());
    } else if (fact instanceof ChoicesFact<?> choices) {
      return "choices, any of:" + terms(choices.terms());
    } else if (fact instanceof DateFact) {
      return "date: `2026-06-01`";
    }
    return fact instanceof TextFact ? "text: your own words" : "items: a list, fields below";
  }

  private static String terms(List<? extends Term> terms) {
    StringBuilder list = new StringBuilder();
    for (Term term : terms) {
      String nl = term.label().nl();
      String en = term.label().en();
      list.append("<br>`").append(term.id()).append("` ");
      list.append(escaped(nl.equals(en) ? en : en + " / " + nl));
    }
    return list.toString();
  }

  /** The words, with every character that Markdown would read as markup made harmless. */
  static String escaped(String words) {
    return SPECIAL.matcher(words.replace("&", "&amp;")).replaceAll("\\\\$0");
  }
}
