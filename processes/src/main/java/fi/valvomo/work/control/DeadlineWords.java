package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Tells in words how a deadline was counted, for screens and letters. */
public final class DeadlineWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private DeadlineWords() {}

  /** One or two whole sentences, such as "Lähetetty 2.3.2026 …; määräpäivä on 23.3.2026." */
  public static String of(Deadline deadline, Language language) {
    ResourceBundle words =
        ResourceBundle.getBundle("fi.valvomo.work.control.deadline", language.locale());
    String kind = deadline.days() == 0 ? "AT_ONCE" : deadline.kind().name();
    return MessageFormat.format(
        words.getString(channel(deadline) + "." + kind),
        DAY.format(deadline.sentOn()),
        DAY.format(deadline.arrivedOn()),
        String.valueOf(deadline.days()),
        DAY.format(deadline.dueOn()),
        moved(deadline, words));
  }

  /** A message in the portal that was not opened on its day is told apart. */
  private static String channel(Deadline deadline) {
    boolean unopened =
        deadline.channel() == Channel.PORTAL && deadline.arrivedOn().isAfter(deadline.sentOn());
    return unopened ? "UNOPENED" : deadline.channel().name();
  }

  /** The same, and how the last day has moved since, oldest first. */
  public static String of(Deadline deadline, List<DeadlineChange> moves, Language language) {
    if (moves.isEmpty()) {
      return of(deadline, language);
    }
    ResourceBundle words =
        ResourceBundle.getBundle("fi.valvomo.work.control.deadline", language.locale());
    return moves.stream()
        .map(
            move ->
                MessageFormat.format(
                    words.getString("extended"),
                    DAY.format(move.on()),
                    DAY.format(move.from()),
                    DAY.format(move.to()),
                    move.why()))
        .collect(
            Collectors.joining(" ", of(deadline.movedTo(moves.get(0).from()), language) + " ", ""));
  }

  private static String moved(Deadline deadline, ResourceBundle words) {
    LocalDate counted =
        deadline.kind() == DayKind.MONTHS
            ? deadline.arrivedOn().plusMonths(deadline.days())
            : deadline.arrivedOn().plusDays(deadline.days());
    boolean hasMoved =
        deadline.days() > 0
            && deadline.kind() != DayKind.WORKING
            && deadline.dueOn().isAfter(counted);
    return hasMoved ? MessageFormat.format(words.getString("moved"), DAY.format(counted)) : "";
  }
}
