package fi.valvomo.bench;

import fi.valvomo.bench.DatabaseBook.Standing;
import fi.valvomo.bench.HouseFindings.Parties;
import fi.valvomo.engine.EngineProducer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole lives of findings, through the commands of the house and on a bare engine, in turns. */
@ExtendWith(ArquillianExtension.class)
class LifecycleBench {

  private static final int THREADS = 4;
  private static final int ROUNDS = 4;
  private static final int WARM_UP_ROUNDS = 6;
  private static final double STILL_COMPILING = 0.1;
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final double AIM = 0.8;
  private static final double KIBI = 1024;

  @Resource private ManagedThreadFactory threads;
  @Inject private HouseFindings house;
  @Inject private DatabaseBook book;
  @Inject private EngineProducer engine;
  @Inject private Config config;

  @Test
  void lives_of_findings() throws Exception {
    Parties parties = house.parties();
    ExecutorService workers = Executors.newFixedThreadPool(THREADS, threads);
    engine.stopTimers();
    try (BareEngine bareEngine = bareEngine()) {
      Side ours = new Side("house", () -> house.live(parties));
      Side bare = new Side("bare-engine", () -> bareEngine.live(UUID.randomUUID().toString()));
      warmUp(ours, bare, workers);
      ours.forget();
      bare.forget();
      for (int i = 0; i < ROUNDS; i++) {
        ours.round(ROUND, workers);
        bare.round(ROUND, workers);
      }
      ours.tell();
      bare.tell();
      Figures.tellAtLeast(AIM, "lifecycles.ratio", ours.perSecond() / bare.perSecond(), "times");
    } finally {
      workers.shutdown();
      engine.startTimers();
    }
  }

  /**
   * Both live until the compiler has little left to do with either, so that a server in operation
   * is measured and not its first minute, in which compiling takes more than living.
   */
  private static void warmUp(Side ours, Side bare, ExecutorService workers)
      throws InterruptedException, ExecutionException {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    boolean cold = true;
    for (int i = 0; cold && i < WARM_UP_ROUNDS; i++) {
      long before = compiler.getTotalCompilationTime();
      ours.round(ROUND, workers);
      bare.round(ROUND, workers);
      long compiled = compiler.getTotalCompilationTime() - before;
      cold = compiled > STILL_COMPILING * 2 * ROUND.toMillis();
    }
  }

  private BareEngine bareEngine() {
    return new BareEngine(
        config.getValue("valvomo.db.url", String.class),
        config.getValue("valvomo.db.user", String.class),
        config.getValue("valvomo.db.password", String.class));
  }

  /** One of the two that are compared. */
  private final class Side {

    private final String name;
    private final Runnable life;
    private final List<Double> speeds = new ArrayList<>();
    private Standing used;
    private long lives;

    Side(String name, Runnable life) {
      this.name = name;
      this.life = life;
      forget();
    }

    void forget() {
      speeds.clear();
      used = new Standing(0, 0);
      lives = 0;
    }

    void round(Duration length, ExecutorService workers)
        throws InterruptedException, ExecutionException {
      Standing before = book.standing();
      long began = System.nanoTime();
      long end = began + length.toNanos();
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(workers.submit(() -> liveUntil(end)));
      }
      int lived = 0;
      for (Future<Integer> worker : running) {
        lived += worker.get();
      }
      speeds.add(lived * 1e9 / (System.nanoTime() - began));
      lives += lived;
      used = used.plus(book.standing().since(before));
    }

    private int liveUntil(long end) {
      int lived = 0;
      while (System.nanoTime() < end) {
        life.run();
        lived++;
      }
      return lived;
    }

    double perSecond() {
      return Figures.median(speeds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void tell() {
      Figures.tell("lifecycles." + name, perSecond(), "per-second");
      Figures.tell(
          "lifecycles." + name + ".statements", (double) used.statements() / lives, "statements");
      Figures.tell("lifecycles." + name + ".wal", used.walBytes() / KIBI / lives, "KiB");
    }
  }
}
