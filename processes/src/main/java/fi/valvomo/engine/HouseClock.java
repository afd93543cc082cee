package fi.valvomo.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the house. Runs with the world unless it was set, which only tests and the demo
 * loader do through {@link TimeTravel}. Precise to what PostgreSQL keeps.
 */
@ApplicationScoped
@Typed({Clock.class, HouseClock.class})
public class HouseClock extends Clock {

  private final AtomicReference<Instant> set = new AtomicReference<>();

  @Override
  public Instant instant() {
    Instant fixed = set.get();
    return fixed != null ? fixed : Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return fi.valvomo.kernel.entity.Deadline.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  /** Stands still at an instant; null lets it run with the world again. */
  void set(Instant instant) {
    set.set(instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS));
  }
}
