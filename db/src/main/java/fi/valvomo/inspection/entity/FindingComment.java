package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The provider's comment on one finding and the officer's answer to it (kommentti ja sen
 * arviointi). Both stay in the final report, also when they disagree.
 */
@Entity
@Table(name = "inspection_comment")
@Access(AccessType.FIELD)
public class FindingComment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "inspection_id")
  private Inspection inspection;

  @Column(name = "finding_id")
  private UUID findingId;

  @Enumerated(EnumType.STRING)
  private Stance stance;

  private String text;

  @Column(name = "document_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> documentIds;

  @Column(name = "given_by_id")
  private UUID byId;

  @Column(name = "given_by")
  private String by;

  @Column(name = "given_at")
  private Instant at;

  private boolean late;

  @Enumerated(EnumType.STRING)
  private CommentOutcome outcome;

  private String assessment;

  @Column(name = "assessed_by")
  private String assessedBy;

  @Column(name = "assessed_at")
  private Instant assessedAt;

  protected FindingComment() {}

  FindingComment(Inspection inspection, Comment comment, boolean late, Viewer by, Instant at) {
    this.id = UUID.randomUUID();
    this.inspection = inspection;
    this.findingId = comment.findingId();
    this.stance = comment.stance();
    this.text = comment.text();
    this.documentIds = comment.documentIds();
    this.late = late;
    this.byId = by.userId();
    this.by = by.displayName();
    this.at = at;
  }

  /** Answers the comment, once; the same answer again changes nothing. */
  boolean assess(CommentAssessment answer, Viewer officer, Instant when) {
    if (outcome != null) {
      if (outcome == answer.outcome() && assessment.equals(answer.assessment())) {
        return false;
      }
      throw new RefusedException(InspectionRefusal.ALREADY_ASSESSED, assessedBy);
    }
    outcome = answer.outcome();
    assessment = answer.assessment();
    assessedBy = officer.displayName();
    assessedAt = when;
    return true;
  }

  /** Asiavirhe hyväksytty: the finding does not stand. */
  public boolean refutesFinding() {
    return stance == Stance.FACTUAL_ERROR && outcome == CommentOutcome.ACCEPTED;
  }

  /** Jo korjattu, ja hyväksytty: only verification is left. */
  public boolean showsCorrection() {
    return stance == Stance.ALREADY_FIXED && outcome == CommentOutcome.ACCEPTED;
  }

  public boolean assessed() {
    return outcome != null;
  }

  public UUID findingId() {
    return findingId;
  }

  public Stance stance() {
    return stance;
  }

  public String text() {
    return text;
  }

  public List<UUID> documentIds() {
    return documentIds;
  }

  /** Who commented, and when. */
  public Signature given() {
    return new Signature(byId, by, at);
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  /** Given after the last day for comments. */
  public boolean late() {
    return late;
  }

  /** Null until assessed. */
  public CommentOutcome outcome() {
    return outcome;
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
}
