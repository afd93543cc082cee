package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was reached by one subject in one period (toteuma). A correction does not touch it but for
 * the note that another stands in its place: every figure that was ever told stays readable.
 */
@Entity
@Table(name = "measurement")
@Access(AccessType.FIELD)
public class Measurement extends Versioned {

  @Column(name = "indicator_id")
  private UUID indicatorId;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private PartyType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  private BigDecimal value;
  private BigDecimal numerator;
  private BigDecimal denominator;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Enumerated(EnumType.STRING)
  private MeasurementSource source;

  @Column(name = "source_id")
  private UUID sourceId;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private UUID corrects;
  private String reason;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  protected Measurement() {}

  /** Where a figure comes from, and who confirms it; each may be null but the source itself. */
  public record Origin(MeasurementSource source, UUID sourceId, String confirmedBy) {}

  private Measurement(
      UUID indicatorId, Subject subject, LocalDate periodFrom, Reading reading, Origin origin) {
    super(UUID.randomUUID());
    this.indicatorId = indicatorId;
    subjectType = subject.type();
    subjectId = subject.id();
    this.periodFrom = periodFrom;
    value = reading.value();
    numerator = reading.numerator();
    denominator = reading.denominator();
    doneOn = reading.doneOn();
    source = origin.source();
    sourceId = origin.sourceId();
    confirmedBy = origin.confirmedBy();
  }

  /** Somebody tells what was reached. */
  public static Measurement record(
      Indicator indicator,
      Subject subject,
      Period period,
      Reading reading,
      Origin origin,
      Viewer by,
      Instant at) {
    Measurement told = new Measurement(indicator.id(), subject, period.from(), reading, origin);
    told.stamp(by, at);
    return told;
  }

  /**
   * Another figure takes its place.
   *
   * @return the correction
   */
  public Measurement correct(Reading reading, Origin origin, String why, Viewer by, Instant at) {
    supersede(by, at);
    Measurement correction =
        new Measurement(
            indicatorId, new Subject(subjectType, subjectId), periodFrom, reading, origin);
    correction.corrects = id();
    correction.reason = why;
    correction.stamp(by, at);
    return correction;
  }

  /** It was told by mistake: nothing takes its place. */
  public void withdraw(String why, Viewer by, Instant at) {
    supersede(by, at);
    withdrawnReason = why;
  }

  private void supersede(Viewer by, Instant at) {
    refuseUnless(supersededAt == null, AgreementRefusal.ALREADY_CORRECTED);
    supersededAt = at;
    changed(by, at);
  }

  /**
   * Somebody of the organiser says that it is right: until then it is the producer's word alone.
   */
  public void confirm(Viewer by, Instant at) {
    refuseUnless(supersededAt == null, AgreementRefusal.ALREADY_CORRECTED);
    refuseUnless(confirmedBy == null, AgreementRefusal.CONFIRMED_ALREADY);
    confirmedBy = by.displayName();
    changed(by, at);
  }

  private void stamp(Viewer by, Instant at) {
    recordedBy = by.displayName();
    recordedAt = at;
    changed(by, at);
  }

  /** What was reached, as the rule needs it. */
  public Reading reading() {
    return new Reading(value, numerator, denominator, doneOn);
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  public Subject subject() {
    return new Subject(subjectType, subjectId);
  }

  public LocalDate periodFrom() {
    return periodFrom;
  }

  public Origin origin() {
    return new Origin(source, sourceId, confirmedBy);
  }

  /** The measurement in whose place this one stands, or null. */
  public UUID corrects() {
    return corrects;
  }

  /** Why it stands in another's place, or null. */
  public String reason() {
    return reason;
  }

  /** Why it was taken back, or null. */
  public String withdrawnReason() {
    return withdrawnReason;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Whether it still is what is known of its period. */
  public boolean isCurrent() {
    return supersededAt == null;
  }
}
