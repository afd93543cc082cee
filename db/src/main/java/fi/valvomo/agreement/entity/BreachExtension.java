package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for more time for an explanation with the officer's decision. */
@Entity
@Table(name = "breach_extension")
public class BreachExtension extends Versioned {

  @Column(name = "breach_id")
  private UUID breachId;

  @Embedded private MoreTime time;

  protected BreachExtension() {}

  private BreachExtension(Breach breach, MoreTime time, Viewer by, Instant at) {
    super(UUID.randomUUID());
    breachId = breach.id();
    this.time = time;
    changed(by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static BreachExtension asked(
      Breach breach, LocalDate until, String reason, Viewer by, Instant at) {
    breach.refuseUnlessAwaited();
    MoreTime time = MoreTime.asked(breach.deadline(), until, reason, by, at);
    return new BreachExtension(breach, time, by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  public UUID breachId() {
    return breachId;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
