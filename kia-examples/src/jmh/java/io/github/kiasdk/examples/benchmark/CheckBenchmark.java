package io.github.kiasdk.examples.benchmark;

import io.github.kiasdk.functionality.Functionality;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** How often one functionality is checked against principles 7, 8 and 9 of the Code in a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Threads(1)
public class CheckBenchmark {

  /** What is checked. */
  @Param public Example example;

  /** What checks it. */
  @Param public Engine engine;

  private Functionality functionality;
  private Descriptor descriptor;

  /** Prepares what is checked, and refuses to measure engines that do not say the same. */
  @Setup
  public void prepare() {
    functionality = example.functionality();
    descriptor = Descriptor.of(functionality);
    Agreement.require(functionality);
  }

  /** Checks it. */
  @Benchmark
  public Object check() {
    return engine.check(functionality, descriptor);
  }
}
