package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;

/** What the process of opening asks of its round. */
@Named("roundDates")
@ApplicationScoped
public class RoundDates {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private Rounds rounds;

  /** Whether units are left whose process does not run yet. */
  public boolean isOpening(String roundId) {
    return !round(roundId).isOpened();
  }

  /** Whether a next round follows. */
  public boolean recurs(String roundId) {
    return round(roundId).nextOpensOn() != null;
  }

  /** When the next round opens. */
  public Date next(String roundId) {
    return Date.from(
        round(roundId).nextOpensOn().atTime(MORNING).atZone(Deadline.ZONE).toInstant());
  }

  private ReportRound round(String id) {
    return rounds.get(UUID.fromString(id));
  }
}
