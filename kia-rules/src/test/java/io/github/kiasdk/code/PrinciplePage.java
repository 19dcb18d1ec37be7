package io.github.kiasdk.code;

import io.github.kiasdk.assessment.Assessment;
import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.fact.Condition;
import io.github.kiasdk.fact.Fact;
import io.github.kiasdk.fact.ItemsFact;
import io.github.kiasdk.report.PageWords;
import io.github.kiasdk.report.said.ClauseLines;
import io.github.kiasdk.report.said.Words;
import io.github.kiasdk.right.Right;
import io.github.kiasdk.text.LocalizedText;
import io.github.kiasdk.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reference page of one principle in one language. */
final class PrinciplePage {

  private final Principle principle;
  private final Locale locale;
  private final PageWords words;
  private final Map<String, Source> sources = Source.byKey();
  private final Map<String, List<ExampleText>> examples;
  private final Markdown page = new Markdown();

  PrinciplePage(Principle principle, Locale locale) {
    this.principle = principle;
    this.locale = locale;
    this.words = new PageWords(locale);
    this.examples = ExampleText.byCheck(principle);
  }

  static String file(Principle principle, Locale locale) {
    int number = principle.number();
    if (number == 0) {
      return principle.id() + (LocalizedText.isDutch(locale) ? ".nl.md" : ".en.md");
    }
    return file(number, locale);
  }

  static String file(int number, Locale locale) {
    return LocalizedText.isDutch(locale)
        ? "beginsel-" + number + ".nl.md"
        : "principle-" + number + ".en.md";
  }

  static String anchor(Check check) {
    return check.id().toLowerCase(Locale.ROOT);
  }

  String text(List<Check> checks) {
    page.paragraph(
        "<!-- "
            + say(
                "Gemaakt uit de toetsen door PagesTest; niet met de hand wijzigen.",
                "Made from the checks by PagesTest; do not edit by hand.")
            + " -->");
    boolean ofCode = principle.number() > 0;
    page.heading(
        1,
        ofCode
            ? words.say("page.principle", principle.number(), of(principle.title()))
            : of(principle.title()));
    page.paragraph(navigation());
    if (ofCode) {
      aboutTheCode();
    } else {
      aboutTheMethod();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Check check : checks) {
      rows.add(
          List.of(
              Markdown.link(check.id(), "#" + anchor(check)),
              Markdown.escaped(check.text(Check.Text.TITLE, locale)),
              of(check.severity())));
    }
    page.table(
        List.of(say("Toets", "Check"), say("Vraagt", "Asks"), say("Ernst", "Severity")), rows);
    checks.forEach(this::check);
    return page.toString();
  }

  private void aboutTheCode() {
    page.paragraph(
        say(
            "Dit is niet de officiële KIA of Code, en geen juridisch advies. De titel van het beginsel"
                + " is die van de Code voor Kinderrechten (2021). De toetsen zijn van ons: geen enkele"
                + " is een citaat, en onder *Grond* staat steeds waar zij op rust.",
            "This is not the official KIA or Code, and no legal advice. The title of the principle is an"
                + " unofficial translation of the one in the Code voor Kinderrechten (2021). The checks"
                + " are ours: none is a quotation, and *Ground* says what each rests on."));
  }

  private void aboutTheMethod() {
    page.paragraph(
        say(
            "Dit is **een** KIA-methode met een eigen versie (`"
                + Assessment.METHOD
                + "`), opgebouwd uit wat openbaar is over de Kinderrechten Impact Assessment. Het is"
                + " niet het officiële formulier, dat niet in zijn geheel openbaar is, en geen"
                + " toezicht. De toetsen vragen of een beoordeling zorgvuldig is, niet of een dienst"
                + " goed is voor kinderen. Onder *Grond* staat waar elke toets op rust.",
            "This is **a** KIA method with a version of its own (`"
                + Assessment.METHOD
                + "`), put together from what is public about the Kinderrechten Impact Assessment. It"
                + " is not the official form, which is not public in full, and no supervision. The"
                + " checks ask whether an assessment was done with care, not whether a service is good"
                + " for children. *Ground* says what each check rests on."));
    page.paragraph(
        say(
            "Wie geen effecten en geen beoordeling beschrijft, krijgt geen vraag. Wat in een concept"
                + " ontbreekt, is *nog niet bekend*. Ontbreekt een stap van de methode in een"
                + " beoordeling die is vastgesteld of openbaar is, dan is die *niet in orde*.",
            "Whoever describes neither effects nor an assessment is asked nothing. What is missing in a"
                + " draft is *cannot tell*. A step of the method that is missing in an assessment that"
                + " was adopted or published is *failed*."));
  }

  private String navigation() {
    List<String> links = new ArrayList<>();
    links.add(Markdown.link(say("Alle toetsen (Engels)", "All checks"), "../CHECKS.md"));
    links.add(Markdown.link(say("Alle feiten", "All facts"), "../../kia-core/FACTS.md"));
    Locale other = LocalizedText.isDutch(locale) ? Locale.ENGLISH : PagesTest.DUTCH;
    links.add(Markdown.link(say("In English", "In het Nederlands"), file(principle, other)));
    if (principle.number() == 0) {
      return String.join(" · ", links);
    }
    int before = principle.number() - 1;
    int after = principle.number() + 1;
    if (before >= 1) {
      links.add(Markdown.link(say("Beginsel ", "Principle ") + before, file(before, locale)));
    }
    if (after <= PagesTest.PRINCIPLES) {
      links.add(Markdown.link(say("Beginsel ", "Principle ") + after, file(after, locale)));
    }
    return String.join(" · ", links);
  }

  private void check(Check check) {
    page.paragraph(Markdown.anchor(anchor(check)));
    page.heading(2, check.id() + " " + Markdown.escaped(check.text(Check.Text.TITLE, locale)));
    page.paragraph(
        words.say(
                "page.facts",
                "**" + of(check.ground()) + "**",
                "**" + of(check.severity()) + "**",
                "**" + of(check.decidedBy()) + "**")
            + " · "
            + say("sinds versie ", "since version ")
            + check.since());
    labelled("matters", Markdown.escaped(check.text(Check.Text.MATTERS, locale)));
    labelled("relevant", capital(words.askedOf(check)) + ".");
    Condition applies = check.applicability();
    if (applies != null) {
      condition("applies", applies);
    }
    Condition requires = check.condition();
    if (requires == null) {
      labelled("requires", words.say(check.requirement() == null ? "page.judgement" : "page.code"));
    } else {
      condition("requires", requires);
      switch (check.decidedBy()) {
        case FACT_THEN_JUDGEMENT -> page.paragraph(words.say("page.then-judgement"));
        case FACT_AND_EVIDENCE -> page.paragraph(words.evidence(check));
        default -> {}
      }
    }
    facts(check);
    labelled("question", Markdown.escaped(check.text(Check.Text.QUESTION, locale)));
    labelled("change", Markdown.escaped(check.text(Check.Text.CHANGE, locale)));
    List<String> clauses = ClauseLines.of(check, new Words(locale));
    if (!clauses.isEmpty()) {
      page.paragraph("**" + words.say("page.clauses") + "**");
      page.list(clauses.stream().map(Markdown::withFactNames).toList());
    }
    if (!check.measures().isEmpty()) {
      labelled("measures", capital(joined(check.measures())) + ".");
    }
    labelled("proves", Markdown.escaped(check.text(Check.Text.PROVES, locale)));
    labelled("assumes", Markdown.escaped(check.text(Check.Text.ASSUMES, locale)));
    labelled("fooled", Markdown.escaped(check.text(Check.Text.FOOLED, locale)));
    labelled("ground", Markdown.escaped(check.text(Check.Text.GROUND, locale)) + sources(check));
    labelled("rights", rights(check));
    references(check, Reference.Kind.BINDING, "binding");
    references(check, Reference.Kind.GUIDANCE, "guidance");
    if (!check.law().isEmpty()) {
      labelled("explain", words.say("page.explain.law"));
    }
    examples(check);
  }

  private void labelled(String key, String text) {
    page.paragraph("**" + words.say("page." + key) + ".** " + text);
  }

  private void condition(String key, Condition condition) {
    page.paragraph("**" + words.say("page." + key) + "**");
    List<String> parts = new ArrayList<>();
    for (String part : words.parts(condition)) {
      String marked = Markdown.withFactNames(part);
      parts.add(parts.isEmpty() ? marked : words.say("page.and") + " " + marked);
    }
    page.list(parts);
  }

  private void facts(Check check) {
    if (check.facts().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Fact<?> fact : check.facts()) {
      rows.add(List.of(factLink(fact), Markdown.escaped(of(fact.label()))));
      if (fact instanceof ItemsFact items) {
        for (Fact<?> field : items.fields()) {
          rows.add(List.of("— `" + field.name() + "`", Markdown.escaped(of(field.label()))));
        }
      }
    }
    page.table(List.of(say("Feit", "Fact"), say("Zegt", "Says")), rows);
  }

  /** The anchors are those that kia-core gives the page of its facts. */
  private static String factLink(Fact<?> fact) {
    return "[`" + fact.name() + "`](../../kia-core/FACTS.md#" + fact.name() + ")";
  }

  private String sources(Check check) {
    List<String> links = new ArrayList<>();
    for (String key : check.sources()) {
      Source source = sources.get(key);
      String name = of(source.name());
      links.add(
          source.address().isEmpty()
              ? Markdown.escaped(name)
              : Markdown.link(name, source.address()));
    }
    return links.isEmpty()
        ? ""
        : " " + say("Gelezen: ", "Read: ") + String.join(" · ", links) + ".";
  }

  private String rights(Check check) {
    List<String> rights = new ArrayList<>();
    for (Right right : check.rights()) {
      rights.add(
          Markdown.escaped(
              right.article().isPresent()
                  ? words.say("page.article", right.article().getAsInt(), of(right))
                  : of(right)));
    }
    return String.join(" · ", rights) + ".";
  }

  private void references(Check check, Reference.Kind kind, String key) {
    List<String> names = new ArrayList<>();
    for (Reference reference : check.references()) {
      if (reference.kind() == kind) {
        names.add(Markdown.escaped(words.cited(reference)));
      }
    }
    if (!names.isEmpty()) {
      labelled(key, String.join(" · ", names) + ".");
    }
  }

  private void examples(Check check) {
    List<ToldExample> all = examples.get(check.id()).stream().map(ToldExample::of).toList();
    List<Integer> told = TellingExamples.of(all);
    page.heading(3, say("Voorbeelden van ", "Examples of ") + check.id());
    for (int index : told) {
      ToldExample example = all.get(index);
      page.paragraph(
          "**"
              + capital(of(example.outcome()))
              + reason(example)
              + ".** "
              + Markdown.escaped(of(example.says())));
      page.code("yaml", example.shown());
    }
    int more = all.size() - told.size();
    if (more > 0) {
      page.paragraph(
          more == 1
              ? say("In de tests staat nog één voorbeeld.", "The tests run one more example.")
              : say(
                  "In de tests staan nog " + more + " voorbeelden.",
                  "The tests run " + more + " more examples."));
    }
  }

  private String reason(ToldExample example) {
    return example.reason() == null ? "" : " (" + of(example.reason()) + ")";
  }

  private String joined(List<Term> terms) {
    return String.join("; ", terms.stream().map(term -> Markdown.escaped(of(term))).toList());
  }

  private String of(Term term) {
    return of(term.label());
  }

  private String of(LocalizedText text) {
    return text.in(locale);
  }

  private String say(String nl, String en) {
    return LocalizedText.isDutch(locale) ? nl : en;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
