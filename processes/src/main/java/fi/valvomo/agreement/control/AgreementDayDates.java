package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.AgreementDays;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When officers are reminded of a last day of an agreement, and when it is. */
@Named("agreementDayDates")
@ApplicationScoped
public class AgreementDayDates {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private AgreementDays days;

  @Inject
  @ConfigProperty(name = "valvomo.agreement.reminder-days", defaultValue = "60")
  private int reminderDays;

  /** The morning so many days before it. */
  public Date nears(String dayId) {
    return Date.from(
        day(dayId).minusDays(reminderDays).atTime(MORNING).atZone(Deadline.ZONE).toInstant());
  }

  /** The last moment of it. */
  public Date due(String dayId) {
    return Date.from(Deadline.endOf(day(dayId)));
  }

  private LocalDate day(String id) {
    return days.get(UUID.fromString(id)).day().on();
  }
}
