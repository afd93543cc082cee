package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What happens in the demo, in the order of time. Scenes may add later scenes; those of the future
 * never happen, which is how cases come to stand where they stand today.
 */
final class Story {

  private static final int LAST_HOUR = 15;

  private final Instant end;
  private final PriorityQueue<Scene> scenes =
      new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::number));
  private int count;

  Story(Instant end) {
    this.end = end;
  }

  private record Scene(Instant at, int number, Runnable act) {}

  /** On this day, or the next working day, some time in office hours. */
  void on(LocalDate day, Runnable act) {
    int number = count++;
    LocalDate workingDay = WorkingDays.onOrAfter(day);
    Instant at =
        workingDay
            .atTime(8 + number % (LAST_HOUR - 8), number * 7 % 60)
            .atZone(Deadline.ZONE)
            .toInstant();
    if (at.isBefore(end)) {
      scenes.add(new Scene(at, number, act));
    }
  }

  /** Plays to the end; before each scene the clock is moved to its time. */
  void play(java.util.function.Consumer<Instant> clock) {
    for (Scene scene = scenes.poll(); scene != null; scene = scenes.poll()) {
      clock.accept(scene.at());
      scene.act().run();
    }
    clock.accept(end);
  }
}
