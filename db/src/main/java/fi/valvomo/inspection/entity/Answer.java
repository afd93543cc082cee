package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.InspectionRefusal.STALE_ANSWER;

import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What the officer saw of one criterion (kriteerin arviointi). Saved as the visit goes on, from a
 * tablet whose connection comes and goes: it counts its own revisions, so that two officers can
 * fill the same checklist, and sending the same answer again changes nothing.
 */
@Entity
@Table(name = "inspection_answer")
@Access(AccessType.FIELD)
public class Answer {

  @Id private UUID id;

  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Column(name = "criterion_code")
  private String criterionCode;

  @Enumerated(EnumType.STRING)
  private AnswerResult result;

  private String note;
  private int revision;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private String savedBy;

  protected Answer() {}

  /** A criterion not yet looked at. */
  public Answer(UUID inspectionId, String criterionCode) {
    this.id = UUID.randomUUID();
    this.inspectionId = inspectionId;
    this.criterionCode = criterionCode;
    this.result = AnswerResult.NOT_ASSESSED;
    this.note = "";
  }

  /** Saves what the officer saw; refuses when somebody else saved something else meanwhile. */
  void save(Observation observation, Viewer by, Instant at) {
    if (revision > 0 && observation.sameAs(this)) {
      return;
    }
    if (observation.revision() != revision) {
      throw new RefusedException(STALE_ANSWER, savedBy, savedAt);
    }
    result = observation.result();
    note = observation.note();
    revision++;
    savedBy = by.displayName();
    savedAt = at;
  }

  public UUID inspectionId() {
    return inspectionId;
  }

  public String criterionCode() {
    return criterionCode;
  }

  public AnswerResult result() {
    return result;
  }

  public String note() {
    return note;
  }

  /** How many times the answer has changed; 0 before the first time. */
  public int revision() {
    return revision;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String savedBy() {
    return savedBy;
  }
}
