package io.github.kiasdk.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kiasdk.code.CodeVoorKinderrechten;
import io.github.kiasdk.functionality.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

  private static final int THREADS = 8;

  @Test
  void one_checklist_serves_all_threads() throws Exception {
    Checklist checklist = CodeVoorKinderrechten.checklist().at(SampleChecks.CLOCK);
    List<Service> services = new ArrayList<>();
    List<Report> alone = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      services.add(new RandomDescriptions(seed).service(0.5));
      alone.add(checklist.check(services.get(seed)));
    }
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
                  services.forEach(service -> reports.add(checklist.check(service)));
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
