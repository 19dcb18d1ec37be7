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
 * <p>Medians of a few alternating runs (JDK 17, two cores shared with other work, one thread); the
 * ratios are more telling than the numbers behind them. On the recommender with 55 facts this SDK
 * reached about a third of the throughput of plain Java, and 1.3 times that of Hibernate Validator;
 * on the streaks with 6 facts seven tenths of plain Java, and 1.9 times Hibernate Validator. It
 * allocated 2.6 kB for a report on the recommender, plain Java 1.7 kB, Hibernate Validator 6.2 kB.
 * One report took about two microseconds. A first report against these 39 checks added about 60
 * milliseconds to a program that does nothing; with all 100 checks of the Code, measured while
 * other work ran, it took 1.4 times as much processor time.
 */
@NullMarked
package io.github.kiasdk.examples.benchmark;

import org.jspecify.annotations.NullMarked;
