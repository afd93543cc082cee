package fi.valvomo.engine;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Shows the house's clock to the engines; they cannot set it. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

  private final Clock clock;

  EngineClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Date getCurrentTime() {
    return Date.from(clock.instant());
  }

  @Override
  public Calendar getCurrentCalendar() {
    return getCurrentCalendar(getCurrentTimeZone());
  }

  @Override
  public Calendar getCurrentCalendar(TimeZone timeZone) {
    Calendar calendar = new GregorianCalendar(timeZone);
    calendar.setTime(getCurrentTime());
    return calendar;
  }

  @Override
  public TimeZone getCurrentTimeZone() {
    return TimeZone.getTimeZone(clock.getZone());
  }

  @Override
  public void setCurrentTime(Date ignored) {
    throw new IllegalStateException("Time is moved by TimeTravel only");
  }

  @Override
  public void setCurrentCalendar(Calendar ignored) {
    throw new IllegalStateException("Time is moved by TimeTravel only");
  }

  @Override
  public void reset() {
    // the engine calls this at its end; the house's clock is not its own
  }
}
