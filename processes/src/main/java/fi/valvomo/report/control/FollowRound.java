package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.RoundFollowUp;
import fi.valvomo.report.entity.RoundFollowUps;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.RuntimeService;

/**
 * What an officer does to a whole round: remind all late ones at once, or give all more time. It is
 * answered at once; jobs do it, some at a time.
 */
@ApplicationScoped
@Transactional
public class FollowRound {

  @Inject private Rounds rounds;
  @Inject private Reports reports;
  @Inject private RoundFollowUps followUps;
  @Inject private RuntimeService runtime;
  @Inject private Clock clock;

  /** Who would be reminded: all late ones, except whom somebody reminded today. */
  public List<ReportRow> toRemind(UUID roundId, Viewer viewer) {
    rounds.get(roundId);
    LocalDate today = today(clock.instant());
    return reports.all(ReportFilter.lateOf(roundId, today), viewer).stream()
        .filter(row -> !today.equals(row.remindedOn()))
        .toList();
  }

  /**
   * Reminds them; says how many there are.
   *
   * @throws RefusedException while something else is done to the whole round
   */
  public int remind(UUID roundId, Viewer viewer) {
    Instant now = clock.instant();
    requireQuiet(roundId);
    int late = reports.countToRemind(roundId, today(now));
    if (late > 0) {
      begin(RoundFollowUp.reminding(roundId, late, viewer, now));
    }
    return late;
  }

  /**
   * All from whom something is awaited get until this day; says how many there are.
   *
   * @throws RefusedException while the round is still being opened or something else is done to all
   *     of it, or where nothing is awaited
   */
  public int extend(UUID roundId, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    if (!rounds.get(roundId).isOpened()) {
      throw new RefusedException(ReportRefusal.ROUND_OPENING);
    }
    if (until.isBefore(today(now))) {
      throw InvalidException.of("until", "inThePast");
    }
    requireQuiet(roundId);
    int awaited = reports.countExtendable(roundId, until);
    if (awaited == 0) {
      throw new RefusedException(ReportRefusal.NOTHING_TO_EXTEND);
    }
    begin(RoundFollowUp.extending(roundId, until, reason, awaited, viewer, now));
    return awaited;
  }

  private void requireQuiet(UUID roundId) {
    rounds.get(roundId);
    if (followUps.latest(roundId).filter(RoundFollowUp::goesOn).isPresent()) {
      throw new RefusedException(ReportRefusal.ROUND_FOLLOWED_UP);
    }
  }

  private void begin(RoundFollowUp followUp) {
    followUps.add(followUp);
    runtime
        .createProcessInstanceBuilder()
        .processDefinitionKey(RoundSteps.FOLLOW_UP)
        .businessKey(followUp.id().toString())
        .start();
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, Deadline.ZONE);
  }
}
