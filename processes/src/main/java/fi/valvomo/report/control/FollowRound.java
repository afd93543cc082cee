package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;

/** What an officer does to a whole round: remind all late ones at once, or give all more time. */
@ApplicationScoped
@Transactional
public class FollowRound {

  @Inject private Rounds rounds;
  @Inject private Reports reports;
  @Inject private FollowLots lots;
  @Inject private Clock clock;

  /** Who would be reminded: all late ones, except whom somebody reminded today. */
  public List<ReportRow> toRemind(UUID roundId, Viewer viewer) {
    rounds.get(roundId);
    LocalDate today = today();
    return reports.all(ReportFilter.lateOf(roundId, today), viewer).stream()
        .filter(row -> !today.equals(row.remindedOn()))
        .toList();
  }

  /**
   * Reminds them, some at a time, each lot in a transaction of its own; says how many. What is cut
   * short goes on where it was: nobody is reminded twice on one day.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public int remind(UUID roundId, Viewer viewer) {
    return all(() -> lots.remind(roundId, viewer));
  }

  /**
   * All from whom something is awaited get until this day, some at a time; says how many.
   *
   * @throws RefusedException while the round is still being opened, or where nothing is awaited
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public int extend(UUID roundId, LocalDate until, String reason, Viewer viewer) {
    int given = all(() -> lots.extend(roundId, until, reason, viewer));
    if (given == 0) {
      throw new RefusedException(ReportRefusal.NOTHING_TO_EXTEND);
    }
    return given;
  }

  private static int all(IntSupplier lot) {
    int reached = 0;
    for (int next = lot.getAsInt(); next > 0; next = lot.getAsInt()) {
      reached += next;
    }
    return reached;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
