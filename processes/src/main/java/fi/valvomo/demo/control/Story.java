package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * What happens in the demo, in the order of time. Scenes may add later scenes; those of the future
 * never happen, which is how cases come to stand where they stand today.
 */
final class Story {

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final int SECONDS_APART = 11;
  private static final int RECENT_DAYS = 8;

  private final Instant end;
  private final PriorityQueue<Scene> scenes =
      new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::number));
  private int count;

  Story(Instant end) {
    this.end = end;
  }

  private record Scene(Instant at, int number, Runnable act) {}

  /** The day on which the demo is looked at. */
  LocalDate lastDay() {
    return end.atZone(Deadline.ZONE).toLocalDate();
  }

  /**
   * On this day, or the next working day, or the last one before where that has yet to come; scenes
   * of one day happen in the order of their making.
   */
  void on(LocalDate day, Runnable act) {
    int number = count++;
    Instant at =
        workingDay(day)
            .atTime(OPENS)
            .plusSeconds((long) SECONDS_APART * number)
            .atZone(Deadline.ZONE)
            .toInstant();
    if (at.isBefore(end)) {
      scenes.add(new Scene(at, number, act));
    }
  }

  /** What happened on a weekend that is not over was done before it: it must not be missing. */
  private LocalDate workingDay(LocalDate day) {
    LocalDate next = WorkingDays.onOrAfter(day);
    return next.isAfter(lastDay()) && !day.isAfter(lastDay()) ? WorkingDays.before(day, 1) : next;
  }

  /** Whether a day lies so near to the end that what began then may still go on. */
  boolean isRecent(LocalDate day) {
    return day.plusDays(RECENT_DAYS).isAfter(end.atZone(Deadline.ZONE).toLocalDate());
  }

  /** Plays to the end on a stage; before each scene the clock is moved to its time. */
  void play(Consumer<Instant> clock, Consumer<Runnable> stage) {
    for (Scene scene = scenes.poll(); scene != null; scene = scenes.poll()) {
      clock.accept(scene.at());
      stage.accept(scene.act());
    }
    clock.accept(end);
  }
}
