package fi.valvomo.plan.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskOverride;
import fi.valvomo.plan.entity.RiskOverrides;
import fi.valvomo.plan.entity.RiskRow;
import fi.valvomo.plan.entity.RiskScoreRow;
import fi.valvomo.plan.entity.RiskScores;
import fi.valvomo.plan.entity.RiskScores.RiskFilter;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads risks; only people of the organiser come this far. */
@ApplicationScoped
@Transactional
public class ReadRisks {

  private static final int MOST_HISTORY = 50;

  @Inject private RiskScores scores;
  @Inject private RiskOverrides overrides;
  @Inject private ServiceUnits units;
  @Inject private Clock clock;

  /**
   * What is known of a unit's risk.
   *
   * @param current null while it has no score
   * @param override what an officer has said and still holds, or null
   * @param history scores, the newest first, the current one too
   * @param overrides all that officers have said, the newest first
   */
  public record UnitRisk(
      RiskScoreRow current,
      RiskOverride override,
      List<RiskScoreRow> history,
      List<RiskOverride> overrides) {}

  /** One page, the greatest risk first; what is null does not filter. */
  public Page<RiskRow> rows(
      RiskLevel level, UnitType type, RelationType relation, int limit, Cursor after) {
    return scores.rows(new RiskFilter(level, type, relation, today()), limit, after);
  }

  /**
   * The risk of one unit.
   *
   * @throws MissingException when there is no such unit
   */
  public UnitRisk of(UUID unitId) {
    units.get(unitId);
    List<RiskScoreRow> history = scores.history(unitId, MOST_HISTORY);
    List<RiskOverride> said = overrides.of(unitId);
    return new UnitRisk(
        history.stream().filter(row -> row.supersededAt() == null).findFirst().orElse(null),
        said.stream().filter(each -> each.holds(today())).findFirst().orElse(null),
        history,
        said);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
