package fi.valvomo.agreement.control;

import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The day in Finland. */
@ApplicationScoped
class Today {

  @Inject private Clock clock;

  LocalDate day() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
