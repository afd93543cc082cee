package fi.valvomo.identity.control;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Optional;

/** Name and password did not open a session: they do not fit, or there were too many tries. */
@ApplicationException
public class SignInRefusedException extends RuntimeException {

  private final Duration wait;

  private SignInRefusedException(Duration wait) {
    super(wait == null ? "wrong name or password" : "too many tries");
    this.wait = wait;
  }

  static SignInRefusedException wrong() {
    return new SignInRefusedException(null);
  }

  static SignInRefusedException throttled(Duration wait) {
    return new SignInRefusedException(wait);
  }

  /** How long to wait before trying again; nothing where the password was simply wrong. */
  public Optional<Duration> waitFor() {
    return Optional.ofNullable(wait);
  }
}
