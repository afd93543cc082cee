package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.LinesConverter;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How the producer will correct a finding (korjaavien toimenpiteiden suunnitelma). Each submission
 * is a plan of its own, so that a returned one stays on record.
 */
@Entity
@Table(name = "corrective_plan")
@Access(AccessType.FIELD)
public class CorrectivePlan {

  @Id private UUID id;
  private String cause;

  @Convert(converter = LinesConverter.class)
  private List<String> whys = List.of();

  private String affected;
  private String measure;
  private boolean late;
  private boolean directed;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "submitted_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "submitted_by"))
  @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
  private Signature submitted;

  @Enumerated(EnumType.STRING)
  private PlanOutcome outcome;

  @Column(name = "assessment_reason")
  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "assessed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "assessed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "assessed_at"))
  private Signature assessed;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "plan_id", nullable = false)
  @OrderBy("place")
  private List<CorrectiveAction> actions = new ArrayList<>();

  protected CorrectivePlan() {}

  public CorrectivePlan(
      String cause, String affected, String measure, List<CorrectiveAction> actions) {
    this(cause, List.of(), affected, measure, actions);
  }

  /** With the five whys by which the cause was found. */
  public CorrectivePlan(
      String cause,
      List<String> whys,
      String affected,
      String measure,
      List<CorrectiveAction> actions) {
    id = UUID.randomUUID();
    this.cause = cause;
    this.whys = List.copyOf(whys);
    this.affected = affected;
    this.measure = measure;
    this.actions.addAll(actions);
  }

  /** What the officer directs instead of the plan of the producer; needs no further acceptance. */
  static CorrectivePlan directed(
      CorrectivePlan instead, PlanAssessment assessment, Viewer by, Instant at) {
    CorrectivePlan plan =
        new CorrectivePlan(
            instead.cause, instead.whys, instead.affected, instead.measure, assessment.directed());
    plan.directed = true;
    plan.submitted = new Signature(by, at);
    plan.outcome = PlanOutcome.ACCEPTED;
    plan.reason = assessment.reason();
    plan.assessed = new Signature(by, at);
    return plan;
  }

  void submit(boolean isLate, Viewer by, Instant at) {
    late = isLate;
    submitted = new Signature(by, at);
  }

  void assess(PlanAssessment assessment, Viewer by, Instant at) {
    outcome = assessment.outcome();
    reason = assessment.reason();
    assessed = new Signature(by, at);
    assessment
        .items()
        .forEach(
            item ->
                actions.stream()
                    .filter(action -> action.id().equals(item.actionId()))
                    .forEach(action -> action.assess(item)));
  }

  public UUID id() {
    return id;
  }

  /** Why it came to this (juurisyy). */
  public String cause() {
    return cause;
  }

  /** Who else is or may be affected. */
  public String affected() {
    return affected;
  }

  /** How the effect will be measured. */
  public String measure() {
    return measure;
  }

  public Signature submitted() {
    return submitted;
  }

  /** The answers to why, why and why, by which the cause was found; may be empty. */
  public List<String> whys() {
    return whys == null ? List.of() : whys;
  }

  /** Whether it came after its last day. */
  public boolean late() {
    return late;
  }

  /** Whether these are measures that the officer directs (ohjaus). */
  public boolean isDirected() {
    return directed;
  }

  /** Null until assessed. */
  public PlanOutcome outcome() {
    return outcome;
  }

  /** Whether it is the one to carry out; null until assessed. */
  public Boolean accepted() {
    return outcome == null ? null : outcome == PlanOutcome.ACCEPTED;
  }

  /** Actions that are not done yet. */
  public List<CorrectiveAction> openActions() {
    return actions.stream().filter(action -> !action.isDone()).toList();
  }

  public String reason() {
    return reason;
  }

  public Signature assessed() {
    return assessed;
  }

  public List<CorrectiveAction> actions() {
    return List.copyOf(actions);
  }
}
