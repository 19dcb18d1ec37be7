/**
 * What a check costs, next to what a team would otherwise use.
 *
 * <p>{@link io.github.kiasdk.examples.benchmark.CheckBenchmark} checks one functionality against
 * the 39 checks of principles 7, 8 and 9 with each {@link
 * io.github.kiasdk.examples.benchmark.Engine}: this SDK, the same rules as plain Java ifs over a
 * descriptor with nullable fields, and the same rules as constraints on that descriptor in
 * Hibernate Validator. This SDK and plain Java give a finding for each check, with outcome, reason
 * and ages; Hibernate Validator gives a violation for each check that failed or cannot tell. All
 * three have to say the same of the example, or the benchmark ends with a failure; {@code
 * AgreementTest} asks the same of 5,000 functionalities that declare facts at random. Not compared:
 * values by age, explanations and texts, which only this SDK has.
 *
 * <p>{@link io.github.kiasdk.examples.benchmark.ColdStart} measures what a first report adds to the
 * start of a Java program, with all checks of the Code.
 *
 * <p>To run both: {@code mvn -Pbenchmark -pl kia-examples -am verify -DskipTests}.
 *
 * <p>One run on JDK 17, two cores, one thread; the ratios are more telling than the numbers behind
 * them. On the recommender with 55 facts this SDK reached 0.34 of the throughput of plain Java and
 * 1.5 times that of Hibernate Validator; on the streaks with 6 facts 0.66 of plain Java and 2.4
 * times Hibernate Validator. A first report with all checks of the Code added 55 to 57 milliseconds
 * to a program that does nothing, in three runs of 31 starts each; with compressed jars 58 to 68.
 * Most of it is loading classes: only the principles that a functionality needs are loaded.
 */
@NullMarked
package io.github.kiasdk.examples.benchmark;

import org.jspecify.annotations.NullMarked;
