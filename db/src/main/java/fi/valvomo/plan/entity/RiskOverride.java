package fi.valvomo.plan.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.FieldChecks;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An officer says another level than the table, with a reason, until a day (poikkeava arvio). */
@Entity
@Table(name = "risk_override")
@Access(AccessType.FIELD)
public class RiskOverride extends Versioned {

  private static final int LONG = 2000;

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private RiskLevel level;

  private String reason;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "end_reason")
  private String endReason;

  protected RiskOverride() {}

  /**
   * What an officer says.
   *
   * @param level instead of the table's; needed
   * @param reason needed
   * @param validTo the last day on which it holds; needed, so that nobody's word holds unseen
   */
  public record Word(RiskLevel level, String reason, LocalDate validTo) {

    public Word {
      reason = clean(reason);
      new FieldChecks()
          .required("level", level)
          .required("reason", reason)
          .atMost(LONG, "reason", reason)
          .required("validTo", validTo)
          .orThrow();
    }
  }

  /**
   * An officer takes a unit out of the table's hands for a while.
   *
   * @param latest the last day that may be named
   * @throws InvalidException on {@code validTo} when it has passed or lies too far away
   */
  public static RiskOverride say(
      UUID unitId, Word word, LocalDate today, LocalDate latest, Viewer by, Instant at) {
    new FieldChecks()
        .unless(!word.validTo().isBefore(today), "validTo", "riskDayPassed")
        .unless(!word.validTo().isAfter(latest), "validTo", "riskDayTooFar", latest)
        .orThrow();
    RiskOverride said = new RiskOverride(unitId);
    said.level = word.level();
    said.reason = word.reason();
    said.validTo = word.validTo();
    said.saidBy = by.displayName();
    said.saidAt = at;
    said.changed(by, at);
    return said;
  }

  private RiskOverride(UUID unitId) {
    super(UUID.randomUUID());
    this.unitId = unitId;
  }

  /** The table is believed again. */
  public void end(String why, Viewer by, Instant at) {
    refuseUnless(endedAt == null, RiskRefusal.OVERRIDE_ENDED);
    endedAt = at;
    endedBy = by.displayName();
    endReason = why;
    changed(by, at);
  }

  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return endedAt == null && !day.isAfter(validTo);
  }

  public UUID unitId() {
    return unitId;
  }

  public RiskLevel level() {
    return level;
  }

  public String reason() {
    return reason;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }

  /** When it was taken back or another took its place; null where it ran out or still holds. */
  public Instant endedAt() {
    return endedAt;
  }

  public String endedBy() {
    return endedBy;
  }

  public String endReason() {
    return endReason;
  }
}
