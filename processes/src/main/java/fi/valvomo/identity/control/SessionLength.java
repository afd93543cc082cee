package fi.valvomo.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lasts unused: a working day, unless set otherwise. */
@ApplicationScoped
public class SessionLength {

  private static final int SECONDS = 60;

  @Inject
  @ConfigProperty(name = "valvomo.session.minutes", defaultValue = "480")
  private int minutes;

  Instant end(Instant lastUse) {
    return lastUse.plusSeconds((long) minutes * SECONDS);
  }

  /** The same in seconds, for the cookie. */
  public int seconds() {
    return minutes * SECONDS;
  }
}
