package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
  private String affected;
  private String measure;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "submitted_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "submitted_by"))
  @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
  private Signature submitted;

  private Boolean accepted;

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
    id = UUID.randomUUID();
    this.cause = cause;
    this.affected = affected;
    this.measure = measure;
    this.actions.addAll(actions);
  }

  void submit(Viewer by, Instant at) {
    submitted = new Signature(by, at);
  }

  void assess(boolean isAccepted, String why, Viewer by, Instant at) {
    accepted = isAccepted;
    reason = why;
    assessed = new Signature(by, at);
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

  /** Null until assessed. */
  public Boolean accepted() {
    return accepted;
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
