package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.TimeExtension;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** More time to comment a draft report (kommentointiajan pidennys). */
@Entity
@Table(name = "comment_extension")
@AttributeOverride(name = "subjectId", column = @Column(name = "inspection_id"))
public class CommentExtension extends TimeExtension {

  protected CommentExtension() {}

  private CommentExtension(Inspection inspection, MoreTime time, Viewer by, Instant at) {
    super(inspection.id(), time, by, at);
  }

  /** The producer asks, before or after the last day that is in force. */
  public static CommentExtension asked(
      Inspection inspection, LocalDate until, String reason, Viewer by, Instant at) {
    inspection.checkTimeRequest();
    MoreTime time = MoreTime.asked(inspection.commentsDeadline(), until, reason, by, at);
    return new CommentExtension(inspection, time, by, at);
  }
}
