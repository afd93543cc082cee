package fi.valvomo.notice.boundary;

import fi.valvomo.notice.entity.NoticeFilter;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The filters of a list of notices. */
public class NoticeParams {

  @QueryParam("kind")
  private NoticeKind kind;

  @QueryParam("state")
  private NoticeState state;

  @QueryParam("open")
  @Schema(description = "Only those in which something is still to be done")
  private Boolean open;

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("dueBefore")
  private LocalDate dueBefore;

  @QueryParam("overdue")
  private Boolean overdue;

  @QueryParam("linked")
  @Schema(description = "Only those that became or joined this inspection or finding")
  private UUID linked;

  NoticeFilter filter(LocalDate today) {
    LocalDate before = Boolean.TRUE.equals(overdue) ? earlier(today, dueBefore) : dueBefore;
    return new NoticeFilter(kind, state, Boolean.TRUE.equals(open), unit, producer, before, linked);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other == null || one.isBefore(other) ? one : other;
  }
}
