package io.github.kiasdk.code;

import io.github.kiasdk.check.Check;
import io.github.kiasdk.check.Ground;
import io.github.kiasdk.check.Principle;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.report.PageWords;
import io.github.kiasdk.right.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The page of all checks, and from what they cite back to the checks. */
final class ChecksPage {

  /** Beginnings of the ids of references, and the framework they belong to. */
  private static final Map<String, String> FRAMEWORKS = new LinkedHashMap<>();

  static {
    FRAMEWORKS.put("cvk-", "Code voor Kinderrechten (2021)");
    FRAMEWORKS.put("gdpr-", "GDPR (AVG)");
    FRAMEWORKS.put("uavg-", "Dutch GDPR Implementation Act (UAVG)");
    FRAMEWORKS.put("eu-charter-", "EU Charter of Fundamental Rights");
    FRAMEWORKS.put("dsa-28-g-", "Guidelines on DSA art. 28 (2025)");
    FRAMEWORKS.put("dsa-", "Digital Services Act (DSA)");
    FRAMEWORKS.put("ai-act-", "AI Act");
    FRAMEWORKS.put("avmsd-", "Audiovisual Media Services Directive (AVMSD)");
    FRAMEWORKS.put("ucpd-", "Unfair Commercial Practices Directive (UCPD)");
    FRAMEWORKS.put("crd-", "Consumer Rights Directive (CRD)");
    FRAMEWORKS.put("bw-", "Dutch Civil Code (BW)");
    FRAMEWORKS.put("wok", "Dutch Gambling Act");
    FRAMEWORKS.put("atw-", "Dutch Working Hours Act");
    FRAMEWORKS.put("cra-", "Cyber Resilience Act");
    FRAMEWORKS.put("eaa", "European Accessibility Act");
    FRAMEWORKS.put("mediawet", "Dutch Media Act 2008");
    FRAMEWORKS.put("acm", "ACM, guideline on the protection of the online consumer");
    FRAMEWORKS.put("cpc", "CPC principles on in-game virtual currencies (2025)");
    FRAMEWORKS.put("kjr", "Dutch advertising codes");
    FRAMEWORKS.put("rsm", "Dutch advertising codes");
    FRAMEWORKS.put("edpb-age", "EDPB statement 1/2025 on age assurance");
    FRAMEWORKS.put("gc25-", "UN Committee on the Rights of the Child");
    FRAMEWORKS.put("aadc-", "UK Children's Code (2020)");
    FRAMEWORKS.put("crbd-", "Child Rights by Design");
    FRAMEWORKS.put("5c-", "5Cs of online risk");
    FRAMEWORKS.put("4c-", "4Cs of online risk");
    FRAMEWORKS.put("edpb-", "EDPB guidelines 03/2022 on deceptive design");
    FRAMEWORKS.put("oecd-", "OECD on dark commercial patterns");
    FRAMEWORKS.put("pegi-", "PEGI interactive-risk categories (2026)");
    FRAMEWORKS.put("ieee-", "IEEE");
    FRAMEWORKS.put("iso-", "ISO/IEC");
  }

  private final List<Check> checks;
  private final PageWords words = new PageWords(Locale.ENGLISH);
  private final Markdown page = new Markdown();

  ChecksPage(List<Check> checks) {
    this.checks = checks;
  }

  /** The framework that a reference belongs to. */
  static String framework(Reference reference) {
    for (Map.Entry<String, String> framework : FRAMEWORKS.entrySet()) {
      if (reference.id().startsWith(framework.getKey())) {
        return framework.getValue();
      }
    }
    throw new IllegalArgumentException("To which framework does " + reference.id() + " belong?");
  }

  String text() {
    page.paragraph("<!-- Made from the checks by PagesTest; do not edit by hand. -->");
    page.heading(1, "The checks");
    page.paragraph(
        "The ten principles of the Code voor Kinderrechten as "
            + checks.stream().filter(check -> check.principle().number() > 0).count()
            + " checks, and [a KIA method](docs/kia.en.md) as "
            + checks.stream().filter(check -> check.principle().number() == 0).count()
            + " more. Each has"
            + " its place on a page in [English](docs/principle-1.en.md) and in"
            + " [Dutch](docs/beginsel-1.nl.md), with the examples that the tests run. The facts they"
            + " read are in [FACTS.md](../kia-core/FACTS.md); how they may change is in"
            + " [CHECK-POLICY.md](CHECK-POLICY.md).");
    page.paragraph(
        "**This is not the official Kinderrechten Impact Assessment (KIA), not the Code itself, not"
            + " legal advice and not a finding of a regulator. No check is a quotation.** A pass means:"
            + " nothing found wrong in what was declared.");
    page.paragraph(
        "Edition: the Code voor Kinderrechten of 2021, as published on codevoorkinderrechten.nl. Its"
            + " pages do not say which month's version they carry; a later edition was not found. Only"
            + " part of each page was read, for several principles without the list of measures. What"
            + " is younger than 2021, such as the DSA and its guidelines, is an addition of this"
            + " library.");
    grounds();
    principles();
    crosswalk();
    sources();
    return page.toString();
  }

  private void grounds() {
    page.paragraph(
        "The column *ground* says what a check rests on. *"
            + Ground.CODE.label().en()
            + "*: said, in other words, in a part of the Code that was read. *"
            + Ground.OPERATIONALISED.label().en()
            + "*: our step from there to something that can be checked. *"
            + Ground.EQUIVALENT.label().en()
            + "*: in law or in a comparable code or guideline. *"
            + Ground.METHOD.label().en()
            + "*: our step from what is public about the KIA. *"
            + Ground.DERIVED.label().en()
            + "*: no source says it in so many words.");
  }

  private void principles() {
    Map<Principle, List<Check>> byPrinciple = new LinkedHashMap<>();
    for (Check check : checks) {
      byPrinciple.computeIfAbsent(check.principle(), key -> new ArrayList<>()).add(check);
    }
    byPrinciple.forEach(
        (principle, its) -> {
          String title = principle.title().en();
          int number = principle.number();
          page.heading(2, number == 0 ? title : words.say("page.principle", number, title));
          page.paragraph(
              Markdown.link("English", pageOf(principle, Locale.ENGLISH))
                  + " · "
                  + Markdown.link(principle.title().nl(), pageOf(principle, PagesTest.DUTCH)));
          List<List<String>> rows = new ArrayList<>();
          for (Check check : its) {
            rows.add(
                List.of(
                    link(check),
                    Markdown.escaped(check.text(Check.Text.TITLE, Locale.ENGLISH)),
                    check.severity().label().en(),
                    check.decidedBy().label().en(),
                    check.ground().label().en()));
          }
          page.table(List.of("Check", "Asks", "Severity", "Decided by", "Ground"), rows);
        });
  }

  private void crosswalk() {
    page.heading(2, "Crosswalk");
    page.paragraph(
        "Which checks touch a right or a part of a framework. The pairings are ours. They help to find"
            + " the checks for a question; passing them does not show that a law or framework is"
            + " complied with.");
    page.heading(3, "Rights of the child");
    Map<Right, List<Check>> byRight = new TreeMap<>();
    checks.forEach(check -> check.rights().forEach(right -> add(byRight, right, check)));
    pairs("Right", byRight, this::name);

    Map<String, Map<Reference, List<Check>>> byFramework = new LinkedHashMap<>();
    FRAMEWORKS.values().forEach(name -> byFramework.put(name, new TreeMap<>(ChecksPage::compare)));
    for (Check check : checks) {
      for (Reference reference : check.references()) {
        add(byFramework.get(framework(reference)), reference, check);
      }
    }
    byFramework.forEach(
        (name, references) -> {
          if (!references.isEmpty()) {
            page.heading(3, name);
            pairs("Reference", references, this::name);
          }
        });
  }

  private <T> void pairs(String head, Map<T, List<Check>> checksOf, Function<T, String> name) {
    List<List<String>> rows = new ArrayList<>();
    checksOf.forEach(
        (key, its) ->
            rows.add(
                List.of(
                    Markdown.escaped(name.apply(key)),
                    String.join(", ", its.stream().map(this::link).toList()))));
    page.table(List.of(head, "Checks"), rows);
  }

  private void sources() {
    page.heading(2, "Sources");
    page.paragraph(
        "What was read behind the ground of each check. The DSA guidelines and several laws were read"
            + " through summaries, pages for young people and notes of others.");
    List<List<String>> rows = new ArrayList<>();
    for (Source source : Source.byKey().values()) {
      String name = source.name().en();
      rows.add(
          List.of(
              source.key(),
              source.address().isEmpty()
                  ? Markdown.escaped(name)
                  : Markdown.link(name, source.address())));
    }
    page.table(List.of("Key", "Source"), rows);
  }

  private String name(Right right) {
    String label = right.label().en();
    return right.article().isPresent()
        ? words.say("page.article", right.article().getAsInt(), label)
        : label;
  }

  private String name(Reference reference) {
    boolean binding = reference.kind() == Reference.Kind.BINDING;
    return words.cited(reference) + (binding ? " (law)" : "");
  }

  private static <T> void add(Map<T, List<Check>> map, T key, Check check) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(check);
  }

  /** By the parts of their ids, numbers as numbers. */
  private static int compare(Reference one, Reference other) {
    String[] ones = one.id().split("[-.]");
    String[] others = other.id().split("[-.]");
    for (int i = 0; i < Math.min(ones.length, others.length); i++) {
      int length = ones[i].length() - others[i].length();
      boolean numbers = ones[i].matches("\\d+") && others[i].matches("\\d+");
      int order = numbers && length != 0 ? length : ones[i].compareTo(others[i]);
      if (order != 0) {
        return order;
      }
    }
    return ones.length - others.length;
  }

  private static String pageOf(Principle principle, Locale locale) {
    return "docs/" + PrinciplePage.file(principle, locale);
  }

  private String link(Check check) {
    return Markdown.link(
        check.id(), pageOf(check.principle(), Locale.ENGLISH) + "#" + PrinciplePage.anchor(check));
  }
}
