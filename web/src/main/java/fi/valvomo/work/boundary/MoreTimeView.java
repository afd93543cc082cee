package fi.valvomo.work.boundary;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * More time as it was asked for and as it was decided, or as it was given unasked.
 *
 * @param target which last day it moves; null where there is but one
 * @param until until when it was asked for; null, as are {@code reason}, {@code by} and {@code at},
 *     where nobody asked
 * @param late whether the last day had passed when it was asked for
 * @param decision null while it waits
 */
public record MoreTimeView(
    UUID id,
    @Schema(nullable = true) DeadlineTarget target,
    LocalDate dueBefore,
    @Schema(nullable = true) LocalDate until,
    @Schema(nullable = true) String reason,
    boolean late,
    @Schema(nullable = true) String by,
    @Schema(nullable = true) Instant at,
    @Schema(nullable = true) MoreTimeDecided decision) {

  /** Of a thing that has one last day. */
  public static MoreTimeView of(UUID id, MoreTime time) {
    return of(id, null, time, null);
  }

  /**
   * Of a thing that has several last days.
   *
   * @param alongAfter the correction's new last day, where it moved along; else null
   */
  public static MoreTimeView of(
      UUID id, DeadlineTarget target, MoreTime time, LocalDate alongAfter) {
    Signature asked = time.asked();
    return new MoreTimeView(
        id,
        target,
        time.dueBefore(),
        time.askedUntil(),
        time.askedReason(),
        time.askedLate(),
        asked == null ? null : asked.name(),
        asked == null ? null : asked.at(),
        time.isUndecided() ? null : MoreTimeDecided.of(time, alongAfter));
  }

  /**
   * The officer's decision.
   *
   * @param dueAfter the new last day; null where it stayed
   * @param correctionDueAfter the correction's new last day, where it moved along with its plan's
   */
  public record MoreTimeDecided(
      boolean granted,
      @Schema(nullable = true) LocalDate dueAfter,
      @Schema(nullable = true) LocalDate correctionDueAfter,
      String reason,
      String by,
      Instant at) {

    static MoreTimeDecided of(MoreTime time, LocalDate alongAfter) {
      return new MoreTimeDecided(
          time.granted(),
          time.dueAfter(),
          alongAfter,
          time.decidedReason(),
          time.decided().name(),
          time.decided().at());
    }
  }
}
