package fi.valvomo.plan.control;

import fi.valvomo.plan.control.RiskTables.Decided;
import fi.valvomo.plan.entity.ReckonedRisk;
import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.plan.entity.RiskFacts;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskPart;
import fi.valvomo.producer.entity.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One day's weighing of many units. What was asked of a table once is not asked again: thousands of
 * units need as many answers as there are different amounts.
 */
final class Weighing {

  private final RiskTables tables;
  private final LocalDate day;
  private final Map<Asked, RiskPart> parts = new HashMap<>();
  private final Map<Integer, RiskLevel> levels = new HashMap<>();
  private int pointsTable;
  private int levelTable;

  Weighing(RiskTables tables, LocalDate day) {
    this.tables = tables;
    this.day = day;
  }

  private record Asked(RiskFactor factor, int amount, UnitType type) {}

  ReckonedRisk weigh(RiskFacts facts) {
    List<RiskPart> found = new ArrayList<>();
    for (RiskFactor factor : facts.weighed()) {
      Integer amount = facts.amounts().get(factor);
      found.add(
          amount == null
              ? new RiskPart(factor, null, 0, null)
              : parts.computeIfAbsent(asked(factor, amount, facts.type()), this::ask));
    }
    int points = ReckonedRisk.sum(found);
    RiskLevel level = levels.computeIfAbsent(points, this::askLevel);
    return new ReckonedRisk(facts.unitId(), points, level, facts.said(), found);
  }

  /** Only the client group depends on the type of the unit. */
  private static Asked asked(RiskFactor factor, int amount, UnitType type) {
    return new Asked(
        factor, amount, factor == RiskFactor.CLIENT_GROUP ? type : UnitType.values()[0]);
  }

  private RiskPart ask(Asked asked) {
    Decided<RiskPart> decided = tables.part(asked.factor(), asked.amount(), asked.type(), day);
    pointsTable = decided.version();
    return decided.what();
  }

  private RiskLevel askLevel(int points) {
    Decided<RiskLevel> decided = tables.level(points, day);
    levelTable = decided.version();
    return decided.what();
  }

  /** Version of the table of points; 0 where nothing was asked. */
  int pointsTable() {
    return pointsTable;
  }

  /** Version of the table of levels; 0 where nothing was asked. */
  int levelTable() {
    return levelTable;
  }
}
