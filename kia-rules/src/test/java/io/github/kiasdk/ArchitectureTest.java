package io.github.kiasdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.originOwner;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.kiasdk.check.Framework;
import io.github.kiasdk.check.Reference;
import io.github.kiasdk.junit.CheckContract;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, checked on kia-core and kia-rules together. */
@AnalyzeClasses(
    packages = "io.github.kiasdk",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Libraries.class})
class ArchitectureTest {

  private static final String BASE = "io.github.kiasdk.";

  /** From bottom to top; packages on one line do not know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("unicode"),
          List.of("text"),
          List.of("plain"),
          List.of("right"),
          List.of("fact"),
          List.of("vocabulary", "effect"),
          List.of("mitigation"),
          List.of("functionality"),
          List.of("assessment"),
          List.of("document"),
          List.of("form"),
          List.of("check.engine"),
          List.of("check"),
          List.of("description"),
          List.of("code"),
          List.of("instrument"),
          List.of("review", "label"),
          List.of("report.said"),
          List.of("report.text", "report.markdown", "report.html", "report.machine"),
          List.of("report", "validation"),
          List.of("junit", "enforcer"));

  /** The template engine's own classes, which the build takes over as they are. */
  private static final String TAKEN_OVER = BASE + "report.html.jte";

  /** Where a document is read or written; checking does neither. */
  private static final String[] READING_AND_WRITING = {BASE + "document..", BASE + "report.."};

  /** A class loader says where a file is by a URL; it is not opened. */
  private static final String FINDS_FILES = BASE + "junit.ClassPathDocuments";

  private static final String KEEPS_OTHERS_FROM_LOGGING = BASE + "enforcer.Greeting";

  @ArchTest
  static final ArchRule a_package_knows_only_packages_below_it =
      arrowsPointDown().because("whoever changes a package has to look upwards only");

  @ArchTest
  static final ArchRule every_package_has_its_place_in_the_order =
      classes()
          .should()
          .resideInAnyPackage(
              LAYERS.stream().flatMap(List::stream).map(name -> BASE + name).toArray(String[]::new))
          .because("a package that stands nowhere in the order could know any other");

  @ArchTest
  static final ArchRule checking_never_reaches_jackson_or_hibernate_validator =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "check..", BASE + "description..", BASE + "code..", BASE + "instrument..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson..", "com.fasterxml.jackson.databind..", "org.hibernate..")
          .because("a unit test that only checks pays no start-up for either");

  @ArchTest
  static final ArchRule only_documents_and_reports_use_jackson_and_hibernate_validator =
      noClasses()
          .that()
          .resideOutsideOfPackages(READING_AND_WRITING)
          .and()
          .doNotHaveFullyQualifiedName(BASE + "validation.Provider$Hibernate")
          .and()
          .doNotHaveFullyQualifiedName(BASE + "validation.Provider$Unescaped")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson..", "com.fasterxml.jackson.databind..", "org.hibernate..")
          .because("descriptions and checks are plain Java for whoever has no document");

  @ArchTest
  static final ArchRule of_the_reports_only_those_for_machines_know_jackson =
      noClasses()
          .that()
          .resideInAPackage(BASE + "report..")
          .and()
          .resideOutsideOfPackage(BASE + "report.machine")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.databind..")
          .because("whoever reads text pays nothing for JSON");

  /**
   * Where types go round in a circle all the same. What is thrown carries what threw it, in every
   * package.
   */
  private static final Map<String, String> IN_A_CIRCLE =
      Map.of(
          "right", "a right names the groups it stands in, and a group its rights",
          "fact", "a fact makes the conditions and declarations that are over facts",
          "functionality", "a functionality is what describes itself",
          "document", "a document and what can be referred to in it; to be parted",
          "form", "a form and its problems; to be parted",
          "label", "a label and its builder",
          "review", "a gate and its result",
          "validation", "one validator for each type, chosen by what they share",
          "junit", "a host's assertion leads to the next one",
          "enforcer", "a rule and its judging: Maven sets the fields of the rule");

  @ArchTest
  static final ArchRule in_a_package_no_types_go_round_in_a_circle =
      slices()
          .assignedFrom(new TypesOutside(IN_A_CIRCLE.keySet()))
          .should()
          .beFreeOfCycles()
          .because("whoever changes a type has to look one way only");

  @ArchTest
  static final ArchRule citations_are_made_in_one_place =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(BASE + "code.Listing")
          .should()
          .callConstructorWhere(
              target(owner(assignableTo(Reference.class).or(assignableTo(Framework.class))))
                  .and(originOwner(not(assignableTo(Reference.class)))))
          .because("the parts of the frameworks are what checks cite; a copy would come to differ");

  @ArchTest
  static final ArchRule nobody_knows_the_constraint =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "validation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "validation..")
          .because("whoever asks a checklist pays nothing for constraints");

  @ArchTest
  static final ArchRule only_the_pages_know_the_template_engine =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "report.html", BASE + "report.html.jte..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + "report.html.jte..")
          .because("whoever makes no page loads no template");

  @ArchTest
  static final ArchRule checking_never_reaches_the_template_engine =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + "check..", BASE + "description..", BASE + "code..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAPackage(BASE + "report.html.jte..")
          .because("a unit test that only checks pays for no page");

  @ArchTest
  static final ArchRule nobody_asks_for_today_without_a_clock =
      noClasses()
          .should()
          .callMethodWhere(nowWithoutClock())
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .because("the answer of a check on a day is the same whenever the test of it runs");

  @ArchTest
  static final ArchRule nobody_depends_on_the_locale_zone_or_charset_of_the_machine =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .because("a report reads the same on every machine");

  @ArchTest
  static final ArchRule nobody_uses_the_network =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(FINDS_FILES)
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.net..")
                  .and(
                      describe(
                          "are no addresses",
                          type ->
                              !type.isEquivalentTo(URI.class)
                                  && !type.isEquivalentTo(URISyntaxException.class))))
          .because("a description of a service leaves the machine only when its owner sends it");

  @ArchTest
  static final ArchRule a_library_neither_prints_nor_logs =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(KEEPS_OTHERS_FROM_LOGGING)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
          .because("what there is to say is in the report or in the exception");

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .should(stand_in_a_null_marked_package())
          .because("callers are told what can be null");

  @ArchTest
  static final ArchRule public_classes_are_final_or_sealed =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAssignableTo(Throwable.class)
          .and()
          .doNotBelongToAnyOf(CheckContract.class)
          .should(be_final_or_sealed())
          .because("what nobody may extend can be changed without breaking anybody");

  @ArchTest
  static final ArchRule only_what_is_for_tests_needs_junit_or_assertj =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "junit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.junit..", "org.assertj..", BASE + "junit..")
          .because("JUnit and AssertJ are optional, and nobody who only checks has them");

  @ArchTest
  static final ArchRule only_the_rule_in_a_pom_knows_the_maven_enforcer =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "enforcer")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..", BASE + "enforcer")
          .because("it stands beside the module, for Maven alone");

  /** Each type, with all that is declared in it, but for those of these packages. */
  private record TypesOutside(Set<String> packages) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      String top = type.getName().replaceAll("[$].*", "");
      boolean counts =
          name.startsWith(BASE)
              && !packages.contains(name.substring(BASE.length()))
              && !type.isAssignableTo(Throwable.class)
              && !top.matches(".*Jte\\w+Generated");
      return counts ? SliceIdentifier.of(top) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "each type outside of " + packages;
    }
  }

  /** Both libraries, and nothing else that is on the class path. */
  static final class Libraries implements ImportOption {
    @Override
    public boolean includes(Location location) {
      boolean isTakenOver = location.contains("/report/html/jte/");
      return !isTakenOver && (location.contains("kia-core") || location.contains("kia-rules"));
    }
  }

  private static ArchRule arrowsPointDown() {
    List<ArchRule> arrows = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (List<String> layer : LAYERS) {
      for (String name : layer) {
        List<String> allowed = new ArrayList<>(below);
        allowed.add(BASE + name);
        arrows.add(
            noClasses()
                .that()
                .resideInAPackage(BASE + name)
                .should()
                .dependOnClassesThat(
                    resideInAPackage(BASE + ".")
                        .and(
                            describe(
                                "stand above " + name,
                                type ->
                                    !allowed.contains(type.getPackageName())
                                        && !type.getPackageName().startsWith(TAKEN_OVER)))));
      }
      layer.forEach(name -> below.add(BASE + name));
    }
    return CompositeArchRule.of(arrows);
  }

  private static DescribedPredicate<JavaAccess<?>> nowWithoutClock() {
    return describe(
        "calls of now() without a clock",
        access ->
            access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time")
                && !access.getTarget().getFullName().contains("java.time.Clock"));
  }

  private static ArchCondition<JavaClass> stand_in_a_null_marked_package() {
    return new ArchCondition<>("stand in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
      }
    };
  }

  private static ArchCondition<JavaClass> be_final_or_sealed() {
    return new ArchCondition<>("be final or sealed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.isEnum()
                || type.reflect().isSealed();
        events.add(
            new SimpleConditionEvent(
                type, closed, type.getName() + " is neither final nor sealed"));
      }
    };
  }
}
