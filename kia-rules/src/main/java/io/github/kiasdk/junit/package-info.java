/**
 * Tests with JUnit Jupiter and AssertJ, for product teams and for authors of checks.
 *
 * <p>A product team asserts that a feature is in order with {@link
 * io.github.kiasdk.junit.KiaAssertions}, or turns a checklist into tests with {@link
 * io.github.kiasdk.junit.ChecklistTests}: one for each check and feature. A red test says what is
 * wrong, for which ages, which fact decided and what to change.
 *
 * <p>The rest is what the author of checks needs for testing them with JUnit Jupiter: {@link
 * io.github.kiasdk.junit.CheckContract}, a test class to extend, and {@link
 * io.github.kiasdk.junit.Example}s of what a check answers. This library's own checks keep to the
 * same contract.
 *
 * <p>Examples are written in Java or in a YAML file: the id of each check, with its examples below.
 *
 * <pre>{@code
 * OUR-1.01:
 *   - says: { nl: Een video begint vanzelf., en: A video starts by itself. }
 *     outcome: failed           # failed, passed, cannot-tell or inapplicable
 *     kind: video               # the kind of the functionality
 *     facts: { defaults: { autoplay: on } }
 *     decided-by: [ defaults.autoplay ]
 *   - says: { nl: Over een video is niets ingevuld., en: Nothing is declared about a video. }
 *     outcome: cannot-tell
 *     reason: undeclared        # with every cannot-tell and inapplicable: why
 *     kind: video
 *     missing: [ defaults.autoplay ]
 * }</pre>
 *
 * <p>Fields that an example can have besides:
 *
 * <ul>
 *   <li>{@code ages}: the children who use it; all children unless given.
 *   <li>{@code for-ages}: the ages for which the answer holds; all who use it unless given.
 *   <li>{@code service-facts}: what the service around it declares.
 *   <li>{@code subject: service}: the example is of a service without functionalities; it has no
 *       {@code kind}, and its facts are those of the service.
 *   <li>{@code judgement}: {@code passed} or {@code failed}, what a person decided.
 *   <li>{@code basis}: {@code evidenced} or {@code judged}, where a pass or failure does not rest
 *       on what was declared.
 *   <li>{@code about}: which answer is meant if the check has several, such as the id of an effect.
 *   <li>{@code effects}, {@code mitigations}, {@code one-sided}: as a document has them under a
 *       functionality; {@code reference-date}: as under a service.
 *   <li>{@code assessment}: how the service was assessed, with {@code consultations}, {@code views}
 *       and {@code responses} beside it, as in a document.
 * </ul>
 *
 * <p>{@code decided-by} and {@code missing} are the exact names of facts; {@code decided-by} may be
 * left out. A date counts against 1 June 2026 in Amsterdam, unless the contract is told another
 * day.
 *
 * <p>JUnit Jupiter (5 or 6) and AssertJ are optional dependencies: whoever does not use this
 * package needs neither, and whoever does has them already.
 */
@NullMarked
package io.github.kiasdk.junit;

import org.jspecify.annotations.NullMarked;
