/**
 * What a check costs, next to what a team would otherwise use.
 *
 * <p>{@link io.github.kiasdk.examples.benchmark.CheckBenchmark} checks one functionality against
 * the 39 checks of principles 7, 8 and 9 with each {@link
 * io.github.kiasdk.examples.benchmark.Engine}: this SDK, the same rules as plain Java ifs over a
 * descriptor with nullable fields, and the same rules as constraints on that descriptor in
 * Hibernate Validator. This SDK and plain Java give a finding for each check, with outcome, reason
 * and ages; Hibernate Validator gives a violation for each check that failed or cannot tell. Before
 * anything is measured, all three have to say the same of the example and of 1,000 functionalities
 * that declare facts at random, or the benchmark stops. Not compared: values by age, explanations
 * and texts, which only this SDK has.
 *
 * <p>{@link io.github.kiasdk.examples.benchmark.ColdStart} measures what a first report adds to the
 * start of a Java program, with all checks of the Code.
 *
 * <p>To run both: {@code mvn -Pbenchmark -pl kia-examples -am verify -DskipTests}.
 *
 * <p>One run on JDK 17, two cores, one thread; the ratios are more telling than the numbers behind
 * them. On the recommender with 55 facts this SDK reached 0.28 of the throughput of plain Java
 * (0.33 to 0.35 before findings could hold a judgement) and 1.26 times that of Hibernate Validator;
 * on the streaks with 6 facts 0.48 of plain Java and 2.3 times Hibernate Validator. A first report
 * with all 100 checks added about 90 milliseconds to a program that does nothing, and 58 when there
 * were 39 checks; most of it was loading classes. Since then a functionality loads the checks of
 * the principles that it needs: for the streaks 141 classes of this SDK instead of 203, and about
 * 0.7 of the time and of the processor time, measured in turn.
 */
@NullMarked
package io.github.kiasdk.examples.benchmark;

import org.jspecify.annotations.NullMarked;
