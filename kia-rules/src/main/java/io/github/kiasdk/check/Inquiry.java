package io.github.kiasdk.check;

import io.github.kiasdk.assessment.Judgement;
import io.github.kiasdk.check.engine.Dates;
import io.github.kiasdk.check.engine.DeclaredValues;
import io.github.kiasdk.fact.Ages;
import io.github.kiasdk.fact.Facts;
import io.github.kiasdk.functionality.Area;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.ImpliedFact;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a checklist: which checks are asked of what. */
final class Inquiry {

  /** Room for findings that hold for only some ages. */
  private static final int SPLIT_BY_AGE = 4;

  private final Dates dates;
  private final Compilation compilation;
  private final CompiledCheck[] checks;
  private final List<Finding> findings;
  private final Knowledge knowledge;
  private final boolean isByOthers;
  private final List<LostSource> lost;
  private final Map<Area, List<Check>> notAsked = new EnumMap<>(Area.class);
  private final List<Finding> thereAfterAll = new ArrayList<>();
  private Map<String, String> hosts = Map.of();

  Inquiry(Contents contents, Occasion occasion, Dates dates) {
    this.dates = dates;
    this.compilation = contents.compilation();
    this.checks = compilation.checks;
    this.findings = new ArrayList<>(checks.length + SPLIT_BY_AGE);
    this.lost = contents.lost();
    this.isByOthers = occasion.isByOthers();
    this.knowledge = new Knowledge(contents, occasion, dates, findings, notAsked);
  }

  /** Names the hosts' classes, by the ids of the functionalities that they describe. */
  Inquiry describedBy(Map<String, String> classes) {
    hosts = classes;
    return this;
  }

  Report about(Functionality functionality) {
    Part part = part(functionality, null);
    doubtDenied(part, part.declared());
    for (int i = 0; i < checks.length; i++) {
      CompiledCheck one = checks[i];
      if (one.subject == Subject.DESCRIPTION) {
        continue;
      }
      if (one.isRelevant(part)) {
        ask(one, part);
      } else if (one.subject == Subject.FUNCTIONALITY) {
        findings.add(part.notRelevant(one.check));
      }
    }
    askOfDescription(List.of(part), part);
    return new Report(functionality.id(), functionality.title(), findings, dates, notAsked);
  }

  Report about(Service service) {
    knowledge.of(service);
    Part whole = part(service);
    List<Functionality> ordered = new ArrayList<>(service.functionalities());
    ordered.sort(ById.ORDER);
    List<Part> parts = new ArrayList<>();
    for (Functionality functionality : ordered) {
      parts.add(part(functionality, service));
    }
    doubt(parts, whole);
    Set<Area> shown = shown(service, parts, whole);
    long leftOut = CompiledCheck.bits(service.without()) & ~CompiledCheck.bits(shown);
    long open = isOutOfScope(parts, whole) ? 0 : openAreas(service, shown);
    for (int i = 0; i < checks.length; i++) {
      if (checks[i].subject == Subject.DESCRIPTION) {
        continue;
      }
      boolean nowhere = checks[i].areas != 0 && isForNone(checks[i], parts, whole);
      if (nowhere && (checks[i].areas & open) != 0) {
        leave(checks[i], open);
      } else if (nowhere && (checks[i].areas & ~leftOut) == 0) {
        findings.add(whole.leftOut(checks[i].check));
      } else {
        askWhereRelevant(i, parts, whole, (checks[i].areas & open) == 0);
        if (nowhere && checks[i].check.requirement() == null) {
          ask(checks[i], whole);
        }
      }
    }
    parts.add(whole);
    askOfDescription(parts, whole);
    return new Report(service.id(), LocalizedText.same(service.name()), findings, dates, notAsked);
  }

  /** The areas that the service says it does without, and that are there by what is declared. */
  private Set<Area> shown(Service service, List<Part> parts, Part whole) {
    Set<Area> shown = EnumSet.noneOf(Area.class);
    for (Area area : service.without()) {
      boolean here = AreasDescribed.addShown(area, service.facts(), whole, thereAfterAll);
      for (int i = 0; i < parts.size(); i++) {
        Facts own = Objects.requireNonNull(parts.get(i).functionality()).factsIn(null);
        here |= AreasDescribed.addShown(area, own, parts.get(i), thereAfterAll);
      }
      if (here) {
        shown.add(area);
      }
    }
    return shown;
  }

  private static boolean isOutOfScope(List<Part> parts, Part whole) {
    boolean outside = whole.declared().isOutOfScope();
    for (int i = 0; i < parts.size(); i++) {
      outside &= parts.get(i).declared().isOutOfScope();
    }
    return outside;
  }

  /** The areas in which the checks ask, and of which nobody said whether the service has them. */
  private long openAreas(Service service, Set<Area> shown) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    areas.addAll(service.openAreas());
    areas.addAll(shown);
    long open = 0;
    for (Area area : areas) {
      long bit = 1L << area.ordinal();
      if ((compilation.areas & bit) != 0) {
        open |= bit;
        notAsked.put(area, new ArrayList<>());
      }
    }
    return open;
  }

  /** Nobody knows whether the service has what the check is about. */
  private void leave(CompiledCheck one, long open) {
    for (Map.Entry<Area, List<Check>> area : notAsked.entrySet()) {
      if ((one.areas & open & 1L << area.getKey().ordinal()) != 0) {
        area.getValue().add(one.check);
      }
    }
  }

  private static boolean isForNone(CompiledCheck one, List<Part> parts, Part whole) {
    for (int i = 0; i < parts.size(); i++) {
      if (one.isRelevant(parts.get(i))) {
        return false;
      }
    }
    return !one.isDeclaredBy(whole.declared());
  }

  /** What a part shows to be wrong in what the service says counts wherever it is inherited. */
  private static void doubt(List<Part> parts, Part whole) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      part.declared().doubtAt(whole.declared());
      doubtDenied(part, part.declared());
      doubtDenied(part, whole.declared());
    }
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).declared().doubtWith(whole.declared());
    }
  }

  /** What its kinds exclude may be wrong there, and at the service if it is inherited. */
  private static void doubtDenied(Part part, DeclaredValues at) {
    for (int i = 0; i < part.denied().size(); i++) {
      ImpliedFact one = part.denied().get(i);
      boolean declaresItself =
          Objects.requireNonNull(part.functionality()).facts().declares(one.fact());
      if (at == part.declared() ? one.declaration() == null : !declaresItself) {
        at.doubt(one.fact(), at.audience());
      }
    }
  }

  /** Last, as what was found of the service is part of what is described. */
  private void askOfDescription(List<Part> parts, Part whole) {
    int before = findings.size();
    if (!lost.isEmpty()) {
      findings.addAll(SourcesUsable.findings(lost, whole.asked()));
    }
    for (int i = 0; i < parts.size(); i++) {
      findings.addAll(KindsAgree.findings(parts.get(i)));
      findings.addAll(FactsAgree.findings(parts.get(i)));
    }
    AreasDescribed.ask(notAsked, thereAfterAll, whole.asked(), findings);
    for (int i = 0; i < checks.length; i++) {
      if (checks[i].subject == Subject.DESCRIPTION) {
        for (Part part : parts) {
          ask(checks[i], part);
        }
      }
    }
    if (findings.size() > before) {
      findings.sort(ByCheck.ORDER);
    }
  }

  /**
   * Asks the check of each part concerned, and of the service itself unless they answer for it.
   *
   * @param areAll whether all areas in which the check asks are described or left out; else a part
   *     that nobody described may go by what the service declares
   */
  private void askWhereRelevant(int check, List<Part> parts, Part whole, boolean areAll) {
    CompiledCheck one = checks[check];
    boolean ofService = one.subject == Subject.SERVICE;
    boolean ofKind = false;
    for (int i = 0; i < parts.size(); i++) {
      if (one.isRelevant(parts.get(i))) {
        ask(one, parts.get(i));
        ofKind |= one.isFor(parts.get(i));
      } else if (!ofService) {
        findings.add(parts.get(i).notRelevant(one.check));
      }
    }
    if (one.isDeclaredBy(whole.declared())
        ? !isAnsweredByParts(one, parts, whole, areAll)
        : ofService && !ofKind) {
      ask(one, whole);
    }
  }

  /** {@link Checklist#check(Service)} says when the parts answer for what the service declares. */
  private boolean isAnsweredByParts(
      CompiledCheck one, List<Part> parts, Part whole, boolean areAll) {
    @Nullable Ages left = whole.asked().audience();
    boolean allReplace = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean concerned = one.isFor(part);
      if (concerned
          && whole.asked().audience().without(part.asked().audience()) == null
          && one.isTakenOver(part.declared(), whole.declared())
          && !compilation.questions.setsScope(part.declared())) {
        return true;
      }
      allReplace &= concerned && one.isReplaced(part.declared(), whole.declared());
      left = left == null ? null : left.without(part.asked().audience());
    }
    return areAll && allReplace && left == null;
  }

  private void ask(CompiledCheck one, Part part) {
    Requirement requirement = one.check.requirement();
    if (!(requirement instanceof AlwaysAsked)) {
      String place = part.asked().id();
      Judgement judgement = one.judged ? knowledge.counting(one.check, place) : null;
      int before = findings.size();
      one.ask(part, knowledge, judgement, findings);
      if (one.judged && knowledge.isAnythingJudged()) {
        tellWhatIsSetAside(before);
      }
    }
  }

  /** What somebody judged, and decided nothing, is told where it was looked for. */
  private void tellWhatIsSetAside(int from) {
    for (int i = from; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.outcome() != Outcome.INAPPLICABLE && finding.outcome() != Outcome.ERROR) {
        List<Judgement> setAside = knowledge.setAside(finding);
        if (!setAside.isEmpty()) {
          findings.set(i, finding.settingAside(setAside));
        }
      }
    }
  }

  private Part part(Functionality functionality, @Nullable Service service) {
    Ages own = functionality.ages();
    Ages ofService = service == null ? null : service.ages();
    Ages audience = own != null ? own : ofService != null ? ofService : Ages.ALL;
    Finding.Asked asked =
        new Finding.Asked(
            Subject.FUNCTIONALITY,
            service == null ? null : service.id(),
            functionality.id(),
            functionality.title(),
            functionality.kinds(),
            audience,
            service == null ? audience : ofService == null ? Ages.ALL : ofService,
            functionality.factsIn(service),
            service == null ? functionality.factsIn(null) : service.factsHolding(),
            dates,
            hosts.get(functionality.id()));
    return part(asked, functionality.facts(), functionality, service);
  }

  private Part part(Service service) {
    Ages ages = service.ages();
    Finding.Asked asked =
        new Finding.Asked(
            Subject.SERVICE,
            service.id(),
            service.id(),
            LocalizedText.same(service.name()),
            Set.of(),
            ages == null ? Ages.ALL : ages,
            ages == null ? Ages.ALL : ages,
            service.factsHolding(),
            service.factsHolding(),
            dates,
            null);
    return part(asked, service.facts(), null, service);
  }

  private Part part(
      Finding.Asked asked, Facts own, @Nullable Functionality one, @Nullable Service of) {
    DeclaredValues declared =
        compilation.questions.declared(asked.facts(), own, asked.audience(), dates, isByOthers);
    long kinds = one == null ? 0 : CompiledCheck.kinds(one.kinds());
    List<ImpliedFact> denied = one == null ? List.of() : one.deniedIn(of);
    return new Part(asked, declared, kinds, denied, one, of);
  }

  /** By check; of one check, as they were found. */
  private static final class ByCheck implements Comparator<Finding> {

    static final ByCheck ORDER = new ByCheck();

    @Override
    public int compare(Finding one, Finding other) {
      return one.check().compareTo(other.check());
    }
  }

  /** No lambda: checklists are on the path of a cold start. */
  private static final class ById implements Comparator<Functionality> {

    static final ById ORDER = new ById();

    @Override
    public int compare(Functionality one, Functionality other) {
      return one.id().compareTo(other.id());
    }
  }
}
