package io.github.kiasdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Functionality;
import io.github.kiasdk.functionality.FunctionalityKind;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

  private static final int THREADS = 8;

  @Test
  void one_checklist_serves_all_threads() throws Exception {
    Checklist checklist = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);
    List<Service> services = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      services.add(new RandomDescriptions(seed).service(0.5));
    }

    assertSameAsAlone(services, checklist::check, checklist::check);
  }

  @Test
  void what_many_threads_ask_for_first_at_once_is_made_for_each() throws Exception {
    Checklist code = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);
    Checklist fresh = code.within(Objects.requireNonNull(code.scope()));
    List<Functionality> functionalities = new ArrayList<>();
    for (FunctionalityKind kind : FunctionalityKind.values()) {
      functionalities.add(
          RandomDescriptions.functionality("one", kind, new RandomDescriptions(1).facts(0.02)));
    }

    assertSameAsAlone(functionalities, code::check, fresh::check);
  }

  private static <T> void assertSameAsAlone(
      List<T> described, Function<T, Report> one, Function<T, Report> all) throws Exception {
    List<Report> alone = described.stream().map(one).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(THREADS);
    try {
      List<Future<List<Report>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        together.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  List<Report> reports = new ArrayList<>();
                  described.forEach(each -> reports.add(all.apply(each)));
                  return reports;
                }));
      }
      for (Future<List<Report>> reports : together) {
        assertThat(reports.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
