package fi.valvomo.bench;

import fi.valvomo.it.Caller;
import fi.valvomo.it.World;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.WorkQueue;
import fi.valvomo.work.entity.QueueFilter;
import fi.valvomo.work.entity.QueueFilter.Scope;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the queue that officers see most, among very much open work. */
@ExtendWith(ArquillianExtension.class)
class QueueBench {

  private static final int PAGE = 50;
  private static final int TURNS = 3000;
  private static final int CALLS = 500;
  private static final double AIM = 5;
  private static final double MILLI = 1e6;

  @Inject private World world;
  @Inject private MuchWork work;
  @Inject private WorkQueue queue;

  @BeforeEach
  void much_work() {
    world.open();
    work.bring();
  }

  @AfterEach
  void no_work() {
    work.remove();
  }

  @Test
  void pages_of_the_queue() {
    Viewer officer = world.officer();
    QueueFilter unassigned = new QueueFilter(Scope.UNASSIGNED, null, null, null, null);
    Runnable repository = () -> queue.read(unassigned, officer, null, PAGE);
    Runnable plain = () -> work.readPlainly(PAGE);
    inTurns(repository, plain);
    double[][] took = inTurns(repository, plain);
    double ours = Figures.p95(took[0]);
    double theirs = Figures.p95(took[1]);
    Figures.tell("queue.repository.p95", ours, "ms");
    Figures.tell("queue.plain-select.p95", theirs, "ms");
    Figures.tellAtMost(AIM, "queue.ratio", ours / theirs, "times");
    Figures.tell("queue.http.p95", Figures.p95(overHttp()), "ms");
  }

  private static double[][] inTurns(Runnable one, Runnable other) {
    double[][] took = new double[2][TURNS];
    for (int i = 0; i < TURNS; i++) {
      took[0][i] = millis(one);
      took[1][i] = millis(other);
    }
    return took;
  }

  private static double[] overHttp() {
    Caller officer = Caller.of("officer");
    Runnable call = () -> officer.get("work-items?scope=unassigned&limit=" + PAGE);
    IntStream.range(0, CALLS).forEach(i -> call.run());
    return IntStream.range(0, CALLS).mapToDouble(i -> millis(call)).toArray();
  }

  private static double millis(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / MILLI;
  }
}
