package fi.valvomo.plan.entity;

import java.util.List;
import java.util.UUID;

/**
 * A unit's score as it was just reckoned.
 *
 * @param said what an officer has said instead of the level, or null
 */
public record ReckonedRisk(
    UUID unitId, int points, RiskLevel level, RiskLevel said, List<RiskPart> parts) {

  private static final int MOST_POINTS = 10_000;

  /** The sum of the parts. */
  public static int sum(List<RiskPart> parts) {
    return parts.stream().mapToInt(RiskPart::points).sum();
  }

  /** Where it stands among others: by the level that holds, then by points. */
  public int ranking() {
    RiskLevel holds = said == null ? level : said;
    return holds.ordinal() * MOST_POINTS + points;
  }
}
