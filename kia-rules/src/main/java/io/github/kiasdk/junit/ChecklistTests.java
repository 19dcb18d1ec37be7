package io.github.kiasdk.junit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kiasdk.assessment.KiaDocument;
import io.github.kiasdk.check.Checklist;
import io.github.kiasdk.check.Finding;
import io.github.kiasdk.check.Report;
import io.github.kiasdk.document.DocumentException;
import io.github.kiasdk.document.DocumentReader;
import io.github.kiasdk.functionality.FeatureDescriptor;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.Service;
import io.github.kiasdk.plain.Elements;
import io.github.kiasdk.review.Gate;
import io.github.kiasdk.text.DescriptionException;
import io.github.kiasdk.text.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;

/**
 * A checklist as JUnit tests: one for each check and functionality, named {@code CVK-9.03 · streaks
 * · There are no streaks …} and grouped by functionality.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> childrens_rights_checklist() {
 *   return checklistTests(CodeVoorKinderrechten.checklist(), App.features());
 * }
 *
 * @TestFactory
 * Stream<DynamicNode> every_described_service() {
 *   return ChecklistTests.of(CodeVoorKinderrechten.checklist()).in(DUTCH).cannotTell(FAIL).documents("kia/*.yaml");
 * }
 * }</pre>
 *
 * <p>A check that failed or could not be carried out is red; one that cannot tell is skipped and
 * says what is missing, unless {@link #cannotTell} says else. What is inapplicable is one skipped
 * test for each functionality that names the checks, unless asked for {@linkplain
 * #withInapplicable() one by one}. A feature that cannot be described, and a document that cannot
 * be read, is a red test, and the others are asked all the same. Nothing to check, no check, and no
 * check that applies are red. Installed observers are told of every finding.
 *
 * <p>The clock and the judgements are those of the checklist: {@code
 * CodeVoorKinderrechten.checklist().at(clock)}. Immutable and thread-safe.
 */
@SuppressWarnings("exports") // whoever tests has JUnit; others must not need it
public final class ChecklistTests {

  private final Checklist checklist;
  private final Locale locale;
  private final CannotTell policy;
  private final @Nullable Gate gate;
  private final boolean eachInapplicable;

  private ChecklistTests(
      Checklist checklist,
      Locale locale,
      CannotTell policy,
      @Nullable Gate gate,
      boolean eachInapplicable) {
    this.checklist = Objects.requireNonNull(checklist, "checklist");
    this.locale = Objects.requireNonNull(locale, "locale");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.gate = gate;
    this.eachInapplicable = eachInapplicable;
  }

  /** Tests of these checks, in English; what cannot be told is skipped. */
  public static ChecklistTests of(Checklist checklist) {
    return new ChecklistTests(checklist, Locale.ENGLISH, CannotTell.ABORT, null, false);
  }

  /** Tests of these checks for each feature on its own, in English. */
  public static Stream<DynamicNode> checklistTests(
      Checklist checklist, Collection<? extends FeatureDescriptor> features) {
    return of(checklist).features(features);
  }

  /** Tests of these checks for each feature on its own, in English. */
  public static Stream<DynamicNode> checklistTests(
      Checklist checklist, Stream<? extends FeatureDescriptor> features) {
    return of(checklist).features(features.toList());
  }

  /** Tests of these checks for a service and its functionalities, in English. */
  public static Stream<DynamicNode> checklistTests(Checklist checklist, Service service) {
    return of(checklist).service(service);
  }

  /** The same tests in Dutch for a Dutch locale, in English for every other. */
  public ChecklistTests in(Locale language) {
    return new ChecklistTests(checklist, language, policy, gate, eachInapplicable);
  }

  /** The same tests; a check that cannot tell becomes this. */
  public ChecklistTests cannotTell(CannotTell becomes) {
    return new ChecklistTests(checklist, locale, becomes, gate, eachInapplicable);
  }

  /**
   * The same tests, red only where this gate blocks. What is explained, stands in the baseline or
   * is too mild for the gate is skipped and says so: it is never green.
   *
   * <p>The gate judges each feature, service or document on its own, and of several documents it is
   * the gate {@linkplain Gate#among among} them. Put its explanations on the checklist too ({@link
   * io.github.kiasdk.review.Explanations#with}): then one that has expired or explains nothing is a
   * test of its own.
   */
  public ChecklistTests through(Gate decides) {
    return new ChecklistTests(
        checklist, locale, policy, Objects.requireNonNull(decides, "decides"), eachInapplicable);
  }

  /** The same tests; what is inapplicable is a skipped test for each check, with the reason. */
  public ChecklistTests withInapplicable() {
    return new ChecklistTests(checklist, locale, policy, gate, true);
  }

  /**
   * Tests for each feature on its own, in groups that point at the class that describes it.
   *
   * @throws AssertionError if there is no feature, or no check
   */
  public Stream<DynamicNode> features(Collection<? extends FeatureDescriptor> features) {
    List<FeatureDescriptor> all = Elements.of(features, "features");
    demand(!all.isEmpty(), TestWords.NO_FEATURES);
    List<Report> reports = asked(checks -> checks.checkEach(all));
    Set<String> taken = new HashSet<>();
    List<DynamicNode> nodes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      URI source = source(all.get(i));
      nodes.addAll(nodes(reports.get(i), "", taken, finding -> source));
    }
    return nodes.stream();
  }

  /**
   * Tests for a service and its functionalities.
   *
   * @throws AssertionError if there is no check
   */
  public Stream<DynamicNode> service(Service service) {
    return nodes(asked(checks -> checks.check(service)), "", new HashSet<>(), finding -> null)
        .stream();
  }

  /**
   * Tests for a service, its functionalities and these features, which inherit what the service
   * declares.
   *
   * @throws AssertionError if there is no feature, or no check
   */
  public Stream<DynamicNode> service(
      Service service, Collection<? extends FeatureDescriptor> features) {
    List<FeatureDescriptor> all = Elements.of(features, "features");
    demand(!all.isEmpty(), TestWords.NO_FEATURES);
    return nodes(asked(checks -> checks.check(service, all)), "", new HashSet<>(), finding -> null)
        .stream();
  }

  /**
   * Tests for the documents on the class path that fit, each with its judgements and assessment.
   * They are in groups that point at the file and are named after it, with as many folders as it
   * takes to tell one document from another.
   *
   * @param pattern a file, a folder (the documents directly in it) or a glob, as {@code
   *     kia/**.yaml}; only directories of the class path are searched, no jars. What this library
   *     wrote there itself as JSON, as a report, is a skipped test
   * @throws AssertionError if there is no document, no check, or no pattern but a blank
   */
  public Stream<DynamicNode> documents(String pattern) {
    return documents(pattern, DocumentReader.standard());
  }

  /**
   * The same, read by this reader, for instance with a host's own facts.
   *
   * @throws AssertionError if there is no document, or no check, or if two documents have the same
   *     service and the gate has explanations or a baseline
   */
  public Stream<DynamicNode> documents(String pattern, DocumentReader reader) {
    demand(!pattern.isBlank(), TestWords.NO_PATTERN);
    List<Path> files = ClassPathDocuments.find(pattern);
    List<Path> own = ClassPathDocuments.own(pattern);
    demand(
        !files.isEmpty(),
        own.isEmpty() ? TestWords.noDocuments(pattern) : TestWords.onlyOwn(pattern));
    DocumentReader inLanguage = reader.in(locale);
    Map<Path, KiaDocument> documents = new HashMap<>();
    Map<Path, Report> reports = new LinkedHashMap<>();
    Map<Path, DocumentException> refused = new HashMap<>();
    for (Path file : files) {
      try {
        KiaDocument document = inLanguage.read(file);
        documents.put(file, document);
        reports.put(file, asked(checks -> checks.check(document)));
      } catch (DocumentException problems) {
        refused.put(file, problems);
      }
    }
    ChecklistTests ofRun = among(reports.values());
    List<String> names = DocumentNames.of(files);
    List<DynamicNode> nodes = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      URI uri = files.get(i).toUri();
      String name = names.get(i);
      Report report = reports.get(files.get(i));
      if (report == null) {
        DocumentException problems = Objects.requireNonNull(refused.get(files.get(i)));
        nodes.add(dynamicTest(name, uri, () -> refuse(name, problems)));
      } else {
        String service = Objects.requireNonNull(documents.get(files.get(i))).service().name();
        List<DynamicNode> tests = ofRun.nodes(report, name, new HashSet<>(), finding -> uri);
        nodes.add(dynamicContainer(name + " · " + service, uri, tests.stream()));
      }
    }
    for (Path file : own) {
      String name = String.valueOf(file.getFileName());
      nodes.add(dynamicTest(name, file.toUri(), () -> abort(TestWords.own(name).in(locale))));
    }
    return nodes.stream();
  }

  /** The same tests with the gate for these reports together. */
  private ChecklistTests among(Collection<Report> run) {
    try {
      return gate == null ? this : through(gate.among(run));
    } catch (DescriptionException alike) {
      return fail(TestWords.refused(alike, locale));
    }
  }

  private static void refuse(String name, DocumentException refused) {
    throw new RedTest(name, String.valueOf(refused.getMessage()));
  }

  private List<DynamicNode> nodes(
      Report report, String document, Set<String> taken, Function<Finding, @Nullable URI> source) {
    return new ReportNodes(report, locale, policy, gate, eachInapplicable, document, taken, source)
        .nodes();
  }

  /** What the checks say; why nothing can be asked, such as a clock out of range, is told. */
  private <T> T asked(Function<Checklist, T> question) {
    demand(!checklist.checks().isEmpty(), TestWords.NO_CHECKS);
    try {
      return question.apply(checklist.observed());
    } catch (DescriptionException refused) {
      return fail(TestWords.refused(refused, locale), refused);
    }
  }

  private void demand(boolean met, LocalizedText otherwise) {
    if (!met) {
      fail(otherwise.in(locale));
    }
  }

  /**
   * Where a test is, for a build tool: nowhere that it knows. Of a test that is at a class or
   * method Surefire writes the name of the factory and a number, whatever the test is called.
   */
  static URI unknownPlace(String name) {
    try {
      return new URI("kia", name, null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  private static @Nullable URI source(FeatureDescriptor feature) {
    return feature instanceof Functionality
        ? null
        : URI.create("class:" + FeatureDescriptor.hostType(feature).getName());
  }
}
