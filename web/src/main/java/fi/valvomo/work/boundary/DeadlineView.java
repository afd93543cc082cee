package fi.valvomo.work.boundary;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.control.DeadlineWords;
import java.time.LocalDate;

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
    return deadline == null
        ? null
        : new DeadlineView(
            deadline.sentOn(),
            deadline.channel(),
            deadline.days(),
            deadline.kind(),
            deadline.arrivedOn(),
            deadline.dueOn(),
            DeadlineWords.of(deadline, language));
  }
}
