package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of a finding. The verbs that change it are in {@link Finding}. */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class FindingFacts extends Versioned implements CaseSubject {

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "inspection_id")
  UUID inspectionId;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "producer_id")
  UUID producerId;

  @Enumerated(EnumType.STRING)
  RelationType relation;

  @Column(name = "catalogue_version")
  String catalogueVersion;

  @Column(name = "criterion_code")
  String criterionCode;

  String theme;
  String objective;

  @Enumerated(EnumType.ORDINAL)
  Severity severity;

  @Enumerated(EnumType.STRING)
  Scope scope;

  String title;
  String description;

  @Enumerated(EnumType.STRING)
  FindingState state;

  @Column(name = "visible_to_provider")
  boolean visibleToProvider;

  @Column(name = "plan_required")
  boolean planRequired;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "opened_at")
  Instant openedAt;

  @Embedded Deadline deadline;

  @Embedded
  @AttributeOverride(name = "sentOn", column = @Column(name = "plan_sent_on"))
  @AttributeOverride(name = "channel", column = @Column(name = "plan_channel"))
  @AttributeOverride(name = "days", column = @Column(name = "plan_days"))
  @AttributeOverride(name = "kind", column = @Column(name = "plan_day_kind"))
  @AttributeOverride(name = "arrivedOn", column = @Column(name = "plan_arrived_on"))
  @AttributeOverride(name = "dueOn", column = @Column(name = "plan_due_on"))
  Deadline planDeadline;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "finding_id", nullable = false)
  @OrderBy("submitted.at")
  List<CorrectivePlan> plans = new ArrayList<>();

  @Column(name = "acknowledgement_note")
  String acknowledgementNote;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "acknowledged_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "acknowledged_by"))
  @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
  Signature acknowledged;

  @Column(name = "completion_text")
  String completionText;

  @Column(name = "completion_late")
  boolean completionLate;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "completed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "completed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "completed_at"))
  Signature completed;

  @Embedded Verification verification;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "verified_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "verified_by"))
  @AttributeOverride(name = "at", column = @Column(name = "verified_at"))
  Signature verified;

  @Column(name = "closing_reason")
  String closingReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "closed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "closed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
  Signature closed;

  protected FindingFacts() {}

  FindingFacts(FindingOrigin origin, FindingGround ground, Grading grading, Viewer by, Instant at) {
    super(UUID.randomUUID());
    caseId = origin.caseId();
    inspectionId = origin.inspectionId();
    unitId = origin.unitId();
    producerId = origin.producerId();
    relation = origin.relation();
    catalogueVersion = ground.catalogueVersion();
    criterionCode = ground.criterionCode();
    theme = ground.theme();
    objective = ground.objective();
    state = FindingState.DRAFT;
    createdAt = at;
    grade(grading);
    changed(by, at);
  }

  void grade(Grading grading) {
    severity = grading.severity();
    scope = grading.scope();
    title = grading.title();
    description = grading.description();
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.FINDING;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  /** The visit it was made on, or null. */
  public UUID inspectionId() {
    return inspectionId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  public RelationType relation() {
    return relation;
  }

  public String catalogueVersion() {
    return catalogueVersion;
  }

  public String criterionCode() {
    return criterionCode;
  }

  public Severity severity() {
    return severity;
  }

  public Scope scope() {
    return scope;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public FindingState state() {
    return state;
  }

  public boolean visibleToProvider() {
    return visibleToProvider;
  }

  public boolean planRequired() {
    return planRequired;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The last day for the correction, or null when none is demanded. */
  public Deadline deadline() {
    return deadline;
  }

  /** The last day for the plan, or null. */
  public Deadline planDeadline() {
    return planDeadline;
  }

  /** The latest plan. */
  public Optional<CorrectivePlan> plan() {
    return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
  }

  /** All plans, the returned ones too, oldest first. */
  public List<CorrectivePlan> plans() {
    return List.copyOf(plans);
  }

  public String acknowledgementNote() {
    return acknowledgementNote;
  }

  public Signature acknowledged() {
    return acknowledged;
  }

  public String completionText() {
    return completionText;
  }

  /** Whether it was reported done after the last day. */
  public boolean completionLate() {
    return completionLate;
  }

  public Signature completed() {
    return completed;
  }

  public Verification verification() {
    return verification;
  }

  public Signature verified() {
    return verified;
  }

  public String closingReason() {
    return closingReason;
  }

  public Signature closed() {
    return closed;
  }
}
