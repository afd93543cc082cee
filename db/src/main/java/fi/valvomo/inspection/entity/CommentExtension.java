package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for more time to comment a draft report (kommentointiajan pidennys) with the officer's
 * decision. 434/2003 33 §.
 */
@Entity
@Table(name = "comment_extension")
public class CommentExtension extends Versioned {

  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Embedded private MoreTime time;

  protected CommentExtension() {}

  private CommentExtension(Inspection inspection, MoreTime time, Viewer by, Instant at) {
    super(UUID.randomUUID());
    inspectionId = inspection.id();
    this.time = time;
    changed(by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static CommentExtension asked(
      Inspection inspection, LocalDate until, String reason, Viewer by, Instant at) {
    inspection.checkTimeRequest();
    MoreTime time = MoreTime.asked(inspection.commentsDeadline(), until, reason, by, at);
    return new CommentExtension(inspection, time, by, at);
  }

  /** The officer grants it to a day, which need not be the one asked for. */
  public void grant(LocalDate until, String reason, Viewer by, Instant at) {
    time.grant(until, reason, by, at);
    changed(by, at);
  }

  public void refuse(String reason, Viewer by, Instant at) {
    time.refuse(reason, by, at);
    changed(by, at);
  }

  public UUID inspectionId() {
    return inspectionId;
  }

  /** What was asked and what was decided. */
  public MoreTime time() {
    return time;
  }
}
