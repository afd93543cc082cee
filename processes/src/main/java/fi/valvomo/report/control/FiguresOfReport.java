package fi.valvomo.report.control;

import fi.valvomo.agreement.control.RecordMeasurements;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of an accepted report become measurements of the indicators that its fields name;
 * whoever accepts it confirms them. A number tells of the period of the report only: an indicator
 * that is measured in other periods, or not in force, takes nothing from it.
 */
@ApplicationScoped
class FiguresOfReport {

  private static final Set<IndicatorKind> NUMBERS =
      Set.of(
          IndicatorKind.SHARE,
          IndicatorKind.CONDITIONAL_SHARE,
          IndicatorKind.COUNT,
          IndicatorKind.RATIO,
          IndicatorKind.NPS,
          IndicatorKind.DURATION);

  @Inject private AnswersOf answersOf;
  @Inject private Indicators indicators;
  @Inject private RecordMeasurements recordMeasurements;

  void tell(SelfMonitoringReport report, Viewer acceptedBy) {
    Map<String, BigDecimal> told = numbers(report);
    if (told.isEmpty()) {
      return;
    }
    Map<String, GivenFigure> figures =
        indicators.withCodes(told.keySet()).stream()
            .filter(indicator -> fits(indicator, report))
            .collect(
                Collectors.toMap(
                    Indicator::code,
                    indicator -> figure(indicator.kind(), told.get(indicator.code()))));
    if (!figures.isEmpty()) {
      recordMeasurements.ofReport(
          report.unitId(),
          report.period().from(),
          figures,
          report.id(),
          acceptedBy.displayName(),
          acceptedBy);
    }
  }

  private Map<String, BigDecimal> numbers(SelfMonitoringReport report) {
    Optional<ReportSubmission> submission = report.submission();
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    if (submission.isPresent()) {
      Map<String, Object> answers = submission.get().answers();
      answersOf
          .questions(report)
          .fields()
          .filter(field -> field.kind() == FieldKind.NUMBER && field.indicatorCode() != null)
          .forEach(field -> put(field, answers.get(field.id()), numbers));
    }
    return numbers;
  }

  private static void put(TemplateField field, Object answer, Map<String, BigDecimal> numbers) {
    if (answer instanceof Number number) {
      numbers.put(field.indicatorCode(), new BigDecimal(number.toString()));
    }
  }

  private static boolean fits(Indicator indicator, SelfMonitoringReport report) {
    Period period = indicator.periodKind().of(report.period().from());
    return period.from().equals(report.period().from())
        && period.to().equals(report.period().to())
        && indicator.inForce(period.to())
        && NUMBERS.contains(indicator.kind());
  }

  private static GivenFigure figure(IndicatorKind kind, BigDecimal value) {
    return new GivenFigure(value, null, null, null, kind.isShare() ? Scale.PERCENT : null);
  }
}
