package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One sending of a report to the provider (tarkastuskertomuksen toimitus). 434/2003 39 §. */
@Entity
@Table(name = "inspection_report")
@Access(AccessType.FIELD)
public class ReportIssue {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "inspection_id")
  private Inspection inspection;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Embedded private Deadline commentsDeadline;

  protected ReportIssue() {}

  ReportIssue(
      Inspection inspection,
      ReportKind kind,
      UUID documentId,
      Deadline commentsDeadline,
      Viewer by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.inspection = inspection;
    this.kind = kind;
    this.documentId = documentId;
    this.commentsDeadline = commentsDeadline;
    this.sentBy = by.displayName();
    this.sentAt = at;
  }

  void recount(Deadline later) {
    commentsDeadline = later;
  }

  /** Whether comments given now come too late; they enter all the same. */
  boolean isLate(Instant at) {
    return commentsDeadline != null && at.isAfter(commentsDeadline.dueAt());
  }

  public ReportKind kind() {
    return kind;
  }

  public UUID documentId() {
    return documentId;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String sentBy() {
    return sentBy;
  }

  /** By when a draft is to be commented; null for the final report. */
  public Deadline commentsDeadline() {
    return commentsDeadline;
  }

  /** Last day for comments; null for the final report. */
  public LocalDate commentsDueOn() {
    return commentsDeadline == null ? null : commentsDeadline.dueOn();
  }
}
