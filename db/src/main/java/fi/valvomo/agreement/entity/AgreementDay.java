package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A last day of an agreement that somebody must not miss (sopimuksen määräpäivä): of an option, or
 * of a notice to the other party. 612/2021 15 §.
 */
@Entity
@Table(name = "agreement_day")
@Access(AccessType.FIELD)
public class AgreementDay extends Versioned implements CaseSubject {

  @ManyToOne(optional = false)
  @JoinColumn(name = "agreement_id")
  private Agreement agreement;

  @Enumerated(EnumType.STRING)
  private AgreementDayKind kind;

  private String what;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private AgreementDayState state;

  @Enumerated(EnumType.STRING)
  private AgreementDayOutcome outcome;

  private String note;

  @Column(name = "handled_by")
  private String handledBy;

  @Column(name = "handled_at")
  private Instant handledAt;

  protected AgreementDay() {}

  private AgreementDay(Agreement agreement, DayOfTerms day) {
    super(UUID.randomUUID());
    this.agreement = agreement;
    kind = day.kind();
    what = day.what();
    dueOn = day.on();
    state = AgreementDayState.WAITING;
  }

  /** The agreement names it. */
  public static AgreementDay of(Agreement agreement, DayOfTerms day, Viewer by, Instant at) {
    AgreementDay made = new AgreementDay(agreement, day);
    made.changed(by, at);
    return made;
  }

  /** Somebody did what was to be done, or decided not to. */
  public void handle(AgreementDayOutcome done, String words, Viewer by, Instant at) {
    refuseUnless(state == AgreementDayState.WAITING, AgreementRefusal.DAY_NOT_WAITING);
    if (done == null) {
      throw InvalidException.of("outcome", "required");
    }
    if (!done.isOf(kind)) {
      throw InvalidException.of("outcome", "unknown");
    }
    if (words == null || words.isBlank()) {
      throw InvalidException.of("note", "required");
    }
    outcome = done;
    note = words.strip();
    handledBy = by.displayName();
    handledAt = at;
    move(AgreementDayState.HANDLED, by, at);
  }

  /** The agreement was amended and names it no more. */
  public void moot(Viewer by, Instant at) {
    refuseUnless(state == AgreementDayState.WAITING, AgreementRefusal.DAY_NOT_WAITING);
    move(AgreementDayState.MOOT, by, at);
  }

  private void move(AgreementDayState to, Viewer by, Instant at) {
    state = to;
    changed(by, at);
  }

  /** As the terms name it. */
  public DayOfTerms day() {
    return new DayOfTerms(kind, what, dueOn);
  }

  public Agreement agreement() {
    return agreement;
  }

  public AgreementDayState state() {
    return state;
  }

  /** Null while it waits. */
  public AgreementDayOutcome outcome() {
    return outcome;
  }

  /** What was said of it, or null. */
  public String note() {
    return note;
  }

  public String handledBy() {
    return handledBy;
  }

  public Instant handledAt() {
    return handledAt;
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.AGREEMENT_DAY;
  }

  @Override
  public UUID caseId() {
    return agreement.caseId();
  }

  @Override
  public UUID producerId() {
    return agreement.producerId();
  }

  @Override
  public UUID unitId() {
    return agreement.unitId();
  }
}
