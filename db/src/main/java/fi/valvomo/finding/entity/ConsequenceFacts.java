package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.entity.DeadlineTarget;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of a consequence. The verbs that change it are in {@link Consequence}. */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class ConsequenceFacts extends Versioned implements CaseSubject {

  @Column(name = "finding_id")
  UUID findingId;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "producer_id")
  UUID producerId;

  @Column(name = "relation_id")
  UUID relationId;

  @Enumerated(EnumType.STRING)
  RelationType relation;

  @Embedded Measure measure;

  @Enumerated(EnumType.STRING)
  ConsequenceState state;

  boolean revealed;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "consequence_id", nullable = false)
  @OrderBy("place")
  List<ConsequenceGround> grounds = new ArrayList<>();

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "proposed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "proposed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
  Signature proposed;

  @Embedded Hearing hearing;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "consequence_id", nullable = false)
  List<ConsequenceExtension> extensions = new ArrayList<>();

  String conclusion;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "concluded_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "concluded_by"))
  @AttributeOverride(name = "at", column = @Column(name = "concluded_at"))
  Signature concluded;

  @Column(name = "decision_reason")
  String decisionReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "decided_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "decided_by"))
  @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
  Signature decided;

  @Column(name = "record_until")
  LocalDate recordUntil;

  @Embedded ConsequenceDelivery delivery;

  @Embedded PartyAnswer answer;

  @Column(name = "withdrawal_reason")
  String withdrawalReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "withdrawn_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by"))
  @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
  Signature withdrawn;

  protected ConsequenceFacts() {}

  ConsequenceFacts(
      Finding finding, SteeringRelation steering, Measure measure, Viewer by, Instant at) {
    super(UUID.randomUUID());
    findingId = finding.id();
    caseId = finding.caseId();
    unitId = finding.unitId();
    producerId = finding.producerId();
    relation = finding.relation();
    relationId = steering.id();
    this.measure = measure;
    proposed = new Signature(by, at);
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.CONSEQUENCE;
  }

  public UUID findingId() {
    return findingId;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  /** The relation whose agreement was read. */
  public UUID relationId() {
    return relationId;
  }

  public RelationType relation() {
    return relation;
  }

  public ConsequenceKind kind() {
    return measure.kind();
  }

  public Measure measure() {
    return measure;
  }

  public ConsequenceState state() {
    return state;
  }

  /** Whether the producer may know of it: the hearing was sent, or the decision was. */
  public boolean revealed() {
    return revealed;
  }

  /** On what it rests, in order. */
  public List<ConsequenceGround> grounds() {
    return List.copyOf(grounds);
  }

  public Signature proposed() {
    return proposed;
  }

  /** Null before the hearing, and where none is needed. */
  public Hearing hearing() {
    return hearing;
  }

  /** Requests for more time and what was given without them, the oldest first. */
  public List<ConsequenceExtension> extensions() {
    return extensions.stream()
        .sorted(Comparator.comparing(extension -> extension.time().begunAt()))
        .toList();
  }

  /** Those that move, or were to move, the last day for the reply or that for the answer. */
  public List<ConsequenceExtension> extensionsOf(DeadlineTarget target) {
    return extensions().stream().filter(extension -> extension.target() == target).toList();
  }

  /** How the last day for the reply, or that for the answer, moved; the oldest first. */
  public List<DeadlineChange> moves(DeadlineTarget target) {
    return extensionsOf(target).stream()
        .map(extension -> extension.time().change())
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(DeadlineChange::to))
        .toList();
  }

  /** The request for more time that waits for a decision. */
  public Optional<ConsequenceExtension> undecided() {
    return extensions.stream().filter(extension -> extension.time().isUndecided()).findFirst();
  }

  /** What the officer concludes from the hearing, or null. */
  public String conclusion() {
    return conclusion;
  }

  public Signature concluded() {
    return concluded;
  }

  public String decisionReason() {
    return decisionReason;
  }

  public Signature decided() {
    return decided;
  }

  /** Until when procurement may look at it, or null. 1397/2016 81.4 §. */
  public LocalDate recordUntil() {
    return recordUntil;
  }

  public ConsequenceDelivery delivery() {
    return delivery;
  }

  /** What the party was asked for; null before the sending, and where nothing is asked. */
  public PartyAnswer answer() {
    return answer;
  }

  public String withdrawalReason() {
    return withdrawalReason;
  }

  public Signature withdrawn() {
    return withdrawn;
  }
}
