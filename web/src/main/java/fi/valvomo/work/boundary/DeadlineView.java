package fi.valvomo.work.boundary;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.control.DeadlineWords;
import java.time.LocalDate;
import java.util.List;

/** A deadline with how it was counted, in the reader's language. */
public record DeadlineView(
    LocalDate sentOn,
    Channel channel,
    int days,
    DayKind kind,
    LocalDate arrivedOn,
    LocalDate dueOn,
    String explanation) {

  /** Null stays null. */
  public static DeadlineView of(Deadline deadline, Language language) {
    return of(deadline, List.of(), language);
  }

  /** With how it has moved, oldest first; null stays null. */
  public static DeadlineView of(Deadline deadline, List<DeadlineChange> moves, Language language) {
    return deadline == null
        ? null
        : new DeadlineView(
            deadline.sentOn(),
            deadline.channel(),
            deadline.days(),
            deadline.kind(),
            deadline.arrivedOn(),
            deadline.dueOn(),
            DeadlineWords.of(deadline, moves, language));
  }
}
