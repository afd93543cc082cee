package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A target that was missed in one period, and what came of it (poikkeama tavoitteesta): the
 * producer explains, the organiser accepts, notes it or makes it a finding. 741/2023 23 and 25 §.
 */
@Entity
@Table(name = "breach")
@Access(AccessType.FIELD)
public class Breach extends Versioned implements CaseSubject {

  private static final int GRAVEST = 4;

  @Column(name = "target_id")
  private UUID targetId;

  @Column(name = "indicator_id")
  private UUID indicatorId;

  @Column(name = "agreement_id")
  private UUID agreementId;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private PartyType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Enumerated(EnumType.STRING)
  private RelationType relation;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "period_kind")
  private PeriodKind periodKind;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  private BigDecimal value;
  private BigDecimal aim;
  private int periods;
  private BigDecimal gap;
  private int weight;
  private String title;
  private boolean missing;

  @Enumerated(EnumType.STRING)
  private BreachState state;

  @Embedded private Deadline deadline;

  private String explanation;

  @Column(name = "explained_by")
  private String explainedBy;

  @Column(name = "explained_at")
  private Instant explainedAt;

  private String assessment;

  @Column(name = "assessed_by")
  private String assessedBy;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  @Column(name = "proposed_severity")
  private Integer proposedSeverity;

  @Column(name = "decided_severity")
  private Integer decidedSeverity;

  @Column(name = "override_reason")
  private String overrideReason;

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "reached_at")
  private Instant reachedAt;

  protected Breach() {}

  private Breach(BreachFacts facts, UUID caseId) {
    super(UUID.randomUUID());
    this.caseId = caseId;
    targetId = facts.targetId();
    indicatorId = facts.indicatorId();
    agreementId = facts.agreementId();
    subjectType = facts.subject().type();
    subjectId = facts.subject().id();
    unitId = facts.unitId();
    producerId = facts.producerId();
    relation = facts.relation();
    periodKind = facts.period().kind();
    periodFrom = facts.period().from();
  }

  /** The watch begins: the producer is asked to explain by a day. */
  public static Breach ask(
      BreachFacts facts, UUID caseId, Deadline deadline, Viewer by, Instant at) {
    Breach breach = new Breach(facts, caseId);
    breach.begin(facts, deadline, by, at);
    return breach;
  }

  /** A corrected figure had ended the watch, and another correction misses the target again. */
  public void askAgain(BreachFacts facts, Deadline deadline, Viewer by, Instant at) {
    refuseUnless(state == BreachState.SETTLED, AgreementRefusal.EXPLANATION_ASKED_ALREADY);
    explanation = null;
    explainedBy = null;
    explainedAt = null;
    begin(facts, deadline, by, at);
  }

  private void begin(BreachFacts facts, Deadline lastDay, Viewer by, Instant at) {
    value = facts.value();
    aim = facts.aim();
    periods = facts.periods();
    gap = Gap.of(facts.value(), facts.aim());
    weight = facts.weight();
    title = facts.title();
    missing = facts.missing();
    deadline = lastDay;
    move(BreachState.EXPLANATION_ASKED, by, at);
  }

  /**
   * The producer says why, and what it does about it; after the last day too, until an officer has
   * assessed the silence.
   */
  public void explain(String text, Viewer by, Instant at) {
    refuseUnlessAwaited();
    explanation = Said.required("text", text);
    explainedBy = by.displayName();
    explainedAt = at;
    move(BreachState.EXPLAINED, by, at);
  }

  /** Refuses what only is done while an explanation is waited for, in time or late. */
  public void refuseUnlessAwaited() {
    refuseUnless(
        state == BreachState.EXPLANATION_ASKED || state == BreachState.NOT_EXPLAINED,
        AgreementRefusal.EXPLANATION_NOT_AWAITED);
  }

  /** More time is given, also after the last day: silence counts no more. */
  public void extend(LocalDate until, Viewer by, Instant at) {
    refuseUnlessAwaited();
    deadline = deadline.movedTo(until);
    move(BreachState.EXPLANATION_ASKED, by, at);
  }

  /** The day has passed in silence. */
  public void lapse(Instant at) {
    refuseUnless(state == BreachState.EXPLANATION_ASKED, AgreementRefusal.EXPLANATION_NOT_AWAITED);
    move(BreachState.NOT_EXPLAINED, Viewer.SYSTEM, at);
  }

  /** The officer accepts what was said; nothing more follows. */
  public void accept(String why, Viewer by, Instant at) {
    refuseIf(state == BreachState.NOT_EXPLAINED, AgreementRefusal.NOTHING_EXPLAINED);
    assess(BreachState.ACCEPTED, why, by, at);
  }

  /**
   * The officer does not accept it, or nothing was said: it becomes a finding or is only noted, as
   * proposed, or otherwise with a reason of its own.
   *
   * @param proposed severity 1 to 4 of the finding that the decision table proposes; null for none
   * @param decided severity of the finding that is made; null for none
   * @param overriding why it is decided otherwise than proposed
   */
  public void conclude(
      Integer proposed, Integer decided, String why, String overriding, Viewer by, Instant at) {
    if (decided != null && (decided < 1 || decided > GRAVEST)) {
      throw InvalidException.of("severity", "unknown");
    }
    refuseIf(isOfLine() && decided != null, AgreementRefusal.LINE_HAS_NO_FINDINGS);
    boolean overrides = !Objects.equals(proposed, decided);
    String reason = overrides ? Said.required("overrideReason", overriding) : null;
    assess(decided == null ? BreachState.NOTED : BreachState.FINDING_MADE, why, by, at);
    proposedSeverity = proposed;
    decidedSeverity = decided;
    overrideReason = reason;
  }

  /**
   * What a service line missed and did not explain well enough is followed up by a measure.
   *
   * @param proposed severity that the decision table proposes; null where it proposes to note it
   * @param overriding why a measure is agreed on although none is proposed
   */
  public void agreeOnMeasure(
      Integer proposed, String why, String overriding, Viewer by, Instant at) {
    refuseUnless(isOfLine(), AgreementRefusal.MEASURE_ONLY_OF_LINE);
    String reason = proposed == null ? Said.required("overrideReason", overriding) : null;
    assess(BreachState.MEASURE_AGREED, why, by, at);
    proposedSeverity = proposed;
    overrideReason = reason;
  }

  /** Refuses what only is done while a measure is carried out and seen to. */
  public void refuseUnlessMeasured() {
    refuseUnless(state == BreachState.MEASURE_AGREED, AgreementRefusal.MEASURE_NOT_AWAITED);
  }

  /** The measure was seen to be done. */
  public void measureDone(Viewer by, Instant at) {
    refuseUnlessMeasured();
    move(BreachState.MEASURE_DONE, by, at);
  }

  /** Whether it is the organiser's own service line that answers. */
  public boolean isOfLine() {
    return subjectType == PartyType.SERVICE_LINE;
  }

  /** The finding that it has become. */
  public void became(UUID finding) {
    findingId = finding;
  }

  /** A corrected figure no longer misses the target. */
  public void settle(Viewer by, Instant at) {
    refuseUnless(state.isOpen(), AgreementRefusal.EXPLANATION_NOT_AWAITED);
    move(BreachState.SETTLED, by, at);
  }

  /** The same after a finding was made of it: the finding stays, and says so. */
  public void reachAfterAll(Viewer by, Instant at) {
    refuseUnless(state == BreachState.FINDING_MADE, AgreementRefusal.EXPLANATION_NOT_AWAITED);
    reachedAt = at;
    changed(by, at);
  }

  private void assess(BreachState to, String why, Viewer by, Instant at) {
    refuseUnless(
        state == BreachState.EXPLAINED || state == BreachState.NOT_EXPLAINED,
        AgreementRefusal.NOT_EXPLAINED_YET);
    assessment = Said.required("reason", why);
    assessedBy = by.displayName();
    assessedAt = at;
    move(to, by, at);
  }

  private void move(BreachState to, Viewer by, Instant at) {
    state = to;
    changed(by, at);
  }

  /** What was missed, as it stood when the watch began. */
  public BreachFacts facts() {
    return new BreachFacts(
        targetId,
        indicatorId,
        agreementId,
        new Subject(subjectType, subjectId),
        unitId,
        producerId,
        relation,
        new Period(periodKind, periodFrom),
        value,
        aim,
        periods,
        weight,
        title,
        missing);
  }

  /** How far the figure was from the aim, in per cent of the aim. */
  public BigDecimal gap() {
    return gap;
  }

  public BreachState state() {
    return state;
  }

  /** By when the producer explains. */
  public Deadline deadline() {
    return deadline;
  }

  public String explanation() {
    return explanation;
  }

  public String explainedBy() {
    return explainedBy;
  }

  public Instant explainedAt() {
    return explainedAt;
  }

  /** Whether it was explained after the last day. */
  public boolean explainedLate() {
    return explainedAt != null && explainedAt.isAfter(deadline.dueAt());
  }

  public String assessment() {
    return assessment;
  }

  public String assessedBy() {
    return assessedBy;
  }

  public Instant assessedAt() {
    return assessedAt;
  }

  /** What the decision table proposed: severity of a finding, or null for none. */
  public Integer proposedSeverity() {
    return proposedSeverity;
  }

  /** What was decided: severity of the finding, or null for none. */
  public Integer decidedSeverity() {
    return decidedSeverity;
  }

  /** Why it was decided otherwise than proposed, or null. */
  public String overrideReason() {
    return overrideReason;
  }

  /** Null unless it has become one. */
  public UUID findingId() {
    return findingId;
  }

  /** When a corrected figure was seen to reach the target after all; null unless it was. */
  public Instant reachedAt() {
    return reachedAt;
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.BREACH;
  }

  /** The matter of one that was watched before every one had its own. */
  public void openedCase(UUID id) {
    caseId = id;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  /** Null of a service line, as is its unit. */
  @Override
  public UUID producerId() {
    return producerId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }
}
