package fi.valvomo.notice.control;

import java.time.Duration;

/** Too much came from one address without login. Becomes 429. */
public class ThrottledException extends RuntimeException {

  private final Duration wait;

  ThrottledException(Duration wait) {
    super("too many calls without login");
    this.wait = wait;
  }

  /** How long to wait before trying again. */
  public Duration waitFor() {
    return wait;
  }
}
