package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One version of what a unit's self-monitoring plan says, under the headings of its template. */
@Entity
@Table(name = "unit_plan_version")
@Access(AccessType.FIELD)
public class PlanVersion extends Versioned {

  @Column(name = "plan_id")
  private UUID planId;

  private int number;

  @Column(name = "template_id")
  private UUID templateId;

  @Convert(converter = AnswersConverter.class)
  private Map<String, Object> texts;

  private int saves;
  private String change;
  private String responsible;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "confirmed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "confirmed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
  private Signature confirmed;

  protected PlanVersion() {}

  private PlanVersion(
      UUID planId, int number, UUID templateId, Map<String, Object> texts, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.planId = planId;
    this.number = number;
    this.templateId = templateId;
    this.texts = texts;
    changed(by, at);
  }

  /** The first draft of a unit's plan. */
  public static PlanVersion first(
      UnitPlan plan, UUID templateId, Map<String, Object> texts, Viewer by, Instant at) {
    return new PlanVersion(plan.id(), 1, templateId, texts, by, at);
  }

  /** A draft of the next version, under the headings that are now in force. */
  public PlanVersion next(UUID template, Map<String, Object> begun, Viewer by, Instant at) {
    return new PlanVersion(planId, number + 1, template, begun, by, at);
  }

  /**
   * Refuses when somebody else saved after the caller read it.
   *
   * @throws ChangedException unless this still is what the caller saw
   */
  public void expectSaved(long seen) {
    if (saves != seen) {
      throw new ChangedException(changedBy(), changedAt());
    }
  }

  /** The producer's people write; nothing is checked before it is confirmed. */
  public void save(Map<String, Object> written, Viewer by, Instant at) {
    refuseIf(isConfirmed(), PlanRefusal.NO_PLAN_DRAFT);
    texts = written;
    saves++;
    changed(by, at);
  }

  /**
   * The producer confirms it; from now on it never changes.
   *
   * @param what changed against the earlier version and why
   * @param answerable the responsible person, who answers for the plan with the producer
   */
  public void confirm(
      Map<String, Object> checked, String what, String answerable, Viewer by, Instant at) {
    save(checked, by, at);
    change = what;
    responsible = answerable;
    confirmed = new Signature(by, at);
  }

  public boolean isConfirmed() {
    return confirmed != null;
  }

  public UUID planId() {
    return planId;
  }

  /** 1, 2, 3 of this plan. */
  public int number() {
    return number;
  }

  /** The version of the template whose headings it has. */
  public UUID templateId() {
    return templateId;
  }

  /** What it says, by heading. */
  public Map<String, Object> texts() {
    return texts;
  }

  /** How often it was saved: the version of what was written. */
  public int saves() {
    return saves;
  }

  /** What changed against the earlier version; null in a draft. */
  public String change() {
    return change;
  }

  /** Vastuuhenkilö; null in a draft. */
  public String responsible() {
    return responsible;
  }

  /** Who confirmed it, or null. */
  public Signature confirmed() {
    return confirmed;
  }
}
