package fi.valvomo.it;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Lets days pass in a test, with every timer on the way at its own time. */
@ApplicationScoped
public class Days {

  private static final int AFTERNOON = 15;

  @Inject private TimeTravel time;
  @Inject private Clock clock;

  /** Lives through a story that may move on in time; afterwards it is today again. */
  public void during(Runnable story) {
    during(clock.instant(), story);
  }

  /** The same, from the afternoon of an earlier day on. */
  public void during(LocalDate from, Runnable story) {
    during(from.atTime(AFTERNOON, 0).atZone(Deadline.ZONE).toInstant(), story);
  }

  private void during(Instant from, Runnable story) {
    time.begin(from);
    try {
      story.run();
    } finally {
      time.end();
    }
  }

  /** Lives until just after the end of a day, and comes back. */
  public void travelPast(LocalDate day) {
    during(() -> goPast(day));
  }

  /** Lets the engine do what it would do at once; only within a story. */
  public void now() {
    time.to(clock.instant());
  }

  /** Goes on to just after the end of a day; only within a story. */
  public void goPast(LocalDate day) {
    time.to(Deadline.endOf(day).plusSeconds(2));
  }

  /** Goes on to the afternoon of a day; only within a story. */
  public void goTo(LocalDate day) {
    time.to(day, AFTERNOON);
  }

  /** Goes on to an hour of a day in Finland; only within a story. */
  public void goToHour(LocalDate day, int hour) {
    time.to(day, hour);
  }

  /** Goes on so long; only within a story. */
  public void after(Duration passed) {
    time.to(clock.instant().plus(passed));
  }
}
