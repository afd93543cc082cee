package fi.valvomo.plan.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.plan.entity.ReckonedRisk;
import fi.valvomo.plan.entity.RiskFactSources;
import fi.valvomo.plan.entity.RiskFactSources.Looking;
import fi.valvomo.plan.entity.RiskFacts;
import fi.valvomo.plan.entity.RiskRefusal;
import fi.valvomo.plan.entity.RiskScores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reckons the risk of units from what is known of them now. */
@ApplicationScoped
@Transactional
public class ReckonRisks {

  @Inject private RiskFactSources sources;
  @Inject private RiskScores scores;
  @Inject private RiskTables tables;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.risk-months", defaultValue = "12")
  private int months;

  @Inject
  @ConfigProperty(name = "valvomo.risk-target-months", defaultValue = "4")
  private int targetMonths;

  /** A figure is missing once its teller would be asked why (see {@code target-watch}). */
  @Inject
  @ConfigProperty(name = "valvomo.target-watch.missing-days", defaultValue = "30")
  private int missingDays;

  /**
   * What a reckoning did.
   *
   * @param units how many were weighed
   * @param changed how many have a new score
   */
  public record Reckoned(int units, int changed) {}

  /** Reckons all units, as somebody asks; waits while another does. */
  public Reckoned all() {
    scores.waitForTurn();
    return reckon(null);
  }

  /** Reckons all units where no unit has a score yet. */
  public void firstTime() {
    if (!scores.exist()) {
      allUnlessUnderWay();
    }
  }

  /** Reckons all units, unless another node is at it. */
  public void allUnlessUnderWay() {
    if (scores.mayReckon()) {
      reckon(null);
    }
  }

  /**
   * Reckons one unit.
   *
   * @throws RefusedException when nothing steers the unit any more
   */
  public void one(UUID unitId) {
    scores.waitForTurn();
    if (reckon(unitId).units() == 0) {
      throw new RefusedException(RiskRefusal.NOT_STEERED);
    }
  }

  private Reckoned reckon(UUID unitId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    Looking looking =
        new Looking(
            today,
            today.minusMonths(targetMonths),
            today.minusDays(missingDays),
            today.minusMonths(months));
    List<RiskFacts> facts = sources.read(unitId, looking);
    Weighing weighing = new Weighing(tables, today);
    List<ReckonedRisk> reckoned = facts.stream().map(weighing::weigh).toList();
    int changed =
        scores.keep(reckoned, weighing.pointsTable(), weighing.levelTable(), unitId == null, now);
    return new Reckoned(reckoned.size(), changed);
  }
}
