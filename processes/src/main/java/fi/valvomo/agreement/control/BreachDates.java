package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When each step of the watch of a target should be done, and when its doer is reminded. */
@Named("breachDates")
@ApplicationScoped
public class BreachDates {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private Breaches breaches;
  @Inject private LineMeasures measures;
  @Inject private Today today;

  @Inject
  @ConfigProperty(name = "valvomo.target-watch.assessment-days", defaultValue = "5")
  private int assessmentDays;

  @Inject
  @ConfigProperty(name = "valvomo.target-watch.reminder-days-before", defaultValue = "3")
  private int reminderDays;

  /** The last moment for the explanation. */
  public Date explain(String breachId) {
    return Date.from(breach(breachId).deadline().dueAt());
  }

  /** The morning some working days before the last day. */
  public Date nears(String breachId) {
    return Date.from(nearsAt(breach(breachId)));
  }

  /** The morning of the last day. */
  public Date lastDay(String breachId) {
    return Date.from(morning(breach(breachId).deadline().dueOn()));
  }

  /** The instant from which on the explanation is late. */
  public Date over(String breachId) {
    return Date.from(breach(breachId).deadline().dueAt().plusSeconds(1));
  }

  /** By when the officer looks at it, in working days. */
  public Date assess() {
    return Date.from(Deadline.endOf(WorkingDays.after(today.day(), assessmentDays)));
  }

  /** The last moment for the measure of a service line. */
  public Date measure(String breachId) {
    return Date.from(Deadline.endOf(measureDay(breachId)));
  }

  /** The instant from which on the measure is late. */
  public Date measureOver(String breachId) {
    return Date.from(Deadline.endOf(measureDay(breachId)).plusSeconds(1));
  }

  private LocalDate measureDay(String breachId) {
    return measures.required(UUID.fromString(breachId)).agreed().dueOn();
  }

  Instant nearsAt(Breach breach) {
    return morning(WorkingDays.before(breach.deadline().dueOn(), reminderDays));
  }

  private Breach breach(String id) {
    return breaches.get(UUID.fromString(id));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(Deadline.ZONE).toInstant();
  }
}
