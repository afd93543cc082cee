package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.ReportReminders.Moment;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of an account. The verbs that change it are in {@link PlanAccount}. */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class AccountFacts extends Versioned implements CaseSubject {

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "producer_id")
  UUID producerId;

  @Enumerated(EnumType.STRING)
  RelationType relation;

  @Embedded Period period;

  @Enumerated(EnumType.STRING)
  AccountState state;

  @Embedded Deadline deadline;

  int sendings;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "account_id", nullable = false)
  @OrderBy("number")
  List<AccountPublication> publications = new ArrayList<>();

  boolean late;

  @Column(name = "missed_at")
  Instant missedAt;

  @Column(name = "told_moment")
  @Enumerated(EnumType.STRING)
  Moment toldMoment;

  @Column(name = "told_of")
  LocalDate toldOf;

  @Column(name = "settled_reason")
  String settledReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "settled_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "settled_by"))
  @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
  Signature settled;

  protected AccountFacts() {}

  protected AccountFacts(UUID id) {
    super(id);
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.PLAN_ACCOUNT;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  /** The plan of a unit bears the unit's id. */
  @Override
  public UUID unitId() {
    return planId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  public RelationType relation() {
    return relation;
  }

  /** The months of which it tells. */
  public Period period() {
    return period;
  }

  public AccountState state() {
    return state;
  }

  /** By when it is to be published. */
  public Deadline deadline() {
    return deadline;
  }

  /** All that was told, the oldest first. */
  public List<AccountPublication> publications() {
    return publications;
  }

  /** What was told last. */
  public Optional<AccountPublication> publication() {
    return publications.isEmpty()
        ? Optional.empty()
        : Optional.of(publications.get(publications.size() - 1));
  }

  /** Whether it was first published after the last day. */
  public boolean late() {
    return late;
  }

  /** When the last day passed without it, or null. */
  public Instant missedAt() {
    return missedAt;
  }

  public String settledReason() {
    return settledReason;
  }

  /** Who left it missing, or null. */
  public Signature settled() {
    return settled;
  }
}
