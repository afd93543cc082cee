package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtension;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** More time for the explanation of a missed target. */
@Entity
@Table(name = "breach_extension")
@AttributeOverride(name = "subjectId", column = @Column(name = "breach_id"))
public class BreachExtension extends TimeExtension {

  protected BreachExtension() {}

  private BreachExtension(Breach breach, MoreTime time, Viewer by, Instant at) {
    super(breach.id(), time, by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static BreachExtension asked(
      Breach breach, LocalDate until, String reason, Viewer by, Instant at) {
    breach.refuseUnlessAwaited();
    MoreTime time = MoreTime.asked(breach.deadline(), until, reason, by, at);
    return new BreachExtension(breach, time, by, at);
  }
}
