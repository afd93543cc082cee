package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.agreement.entity.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rows of a file of targets mean beside what the house knows already. */
final class TargetImportPlan {

  final List<PlannedTarget> rows = new ArrayList<>();

  /** Service lines by Finnish name; null for a new one. */
  final Map<String, ServiceLine> lines = new LinkedHashMap<>();

  /** Line agreements by the name of their line; null for a new one. */
  final Map<String, Agreement> agreements = new LinkedHashMap<>();

  /** Indicators by code; null for a new one. */
  final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /** What a row puts right; no entry for a new target. */
  final Map<PlannedTarget, Target> targets = new HashMap<>();

  TargetImportReport report(boolean committed) {
    return new TargetImportReport(
        rows.size(),
        unknown(lines),
        unknown(agreements),
        unknown(indicators),
        (int) rows.stream().filter(this::describesIndicator).count(),
        rows.size() - targets.size(),
        (int) rows.stream().filter(this::describesTarget).count(),
        List.of(),
        committed);
  }

  boolean describesIndicator(PlannedTarget row) {
    Indicator known = indicators.get(row.indicator().code());
    return known != null && !SameFacts.of(known.facts(), row.indicator());
  }

  boolean describesTarget(PlannedTarget row) {
    Target known = targets.get(row);
    return known != null && !SameFacts.of(known.facts(), row.target());
  }

  private static int unknown(Map<?, ?> found) {
    return (int) found.values().stream().filter(each -> each == null).count();
  }
}
