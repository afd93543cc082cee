package fi.valvomo.report.control;

import fi.valvomo.agreement.control.RecordMeasurements;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /**
   * Tells them.
   *
   * @throws RefusedException FIGURE_IMPOSSIBLE where a number cannot be a measurement, such as of
   *     an indicator that was defined otherwise when the report was sent
   */
  void tell(SelfMonitoringReport report, Viewer acceptedBy) {
    Map<String, Object> answers =
        report.submission().map(ReportSubmission::answers).orElse(Map.of());
    List<Figure> told = figures(report, answersOf.questions(report), answers);
    for (Figure figure : told) {
      figure.wrong().ifPresent(wrong -> refuse(figure, wrong, acceptedBy));
    }
    if (!told.isEmpty()) {
      recordMeasurements.ofReport(
          report.unitId(),
          report.period().from(),
          told.stream()
              .collect(
                  Collectors.toMap(
                      each -> each.indicator().code(), Figure::given, (first, last) -> last)),
          report.id(),
          acceptedBy.displayName(),
          acceptedBy);
    }
  }

  private static void refuse(Figure figure, FieldError wrong, Viewer viewer) {
    String bounds = wrong.details().stream().map(String::valueOf).collect(Collectors.joining("–"));
    throw new RefusedException(
        ReportRefusal.FIGURE_IMPOSSIBLE,
        figure.field().label().in(viewer.language()),
        figure.given().value().toPlainString(),
        bounds.isEmpty() ? "…" : bounds);
  }

  /** Numbers that the indicators of their fields cannot take, each at its field. */
  List<FieldError> impossible(
      SelfMonitoringReport report, TemplateContent questions, Map<String, Object> answers) {
    Map<String, Object> doubtful = new HashMap<>(answers);
    doubtful.values().removeIf(FiguresOfReport::isTakenByAny);
    return figures(report, questions, doubtful).stream()
        .flatMap(figure -> figure.wrong().stream())
        .toList();
  }

  /** From 0 to 100 there is no kind of indicator that does not take a number. */
  private static boolean isTakenByAny(Object answer) {
    if (!(answer instanceof Number)) {
      return false;
    }
    BigDecimal number = new BigDecimal(answer.toString());
    return number.signum() >= 0 && number.compareTo(IndicatorKind.HUNDREDTHS) <= 0;
  }

  /** A number as the indicator of its field would take it. */
  private record Figure(TemplateField field, Indicator indicator, GivenFigure given) {

    Optional<FieldError> wrong() {
      try {
        given.of(indicator);
        return Optional.empty();
      } catch (InvalidException impossible) {
        FieldError first = impossible.errors().get(0);
        return Optional.of(new FieldError("answers." + field.id(), first.code(), first.details()));
      }
    }
  }

  private List<Figure> figures(
      SelfMonitoringReport report, TemplateContent questions, Map<String, Object> answers) {
    List<TemplateField> fields =
        questions
            .fields()
            .filter(field -> field.kind() == FieldKind.NUMBER && field.indicatorCode() != null)
            .filter(field -> answers.get(field.id()) instanceof Number)
            .toList();
    if (fields.isEmpty()) {
      return List.of();
    }
    Map<String, Indicator> known =
        indicators
            .withCodes(
                fields.stream().map(TemplateField::indicatorCode).collect(Collectors.toSet()))
            .stream()
            .filter(indicator -> fits(indicator, report))
            .collect(Collectors.toMap(Indicator::code, Function.identity()));
    return fields.stream()
        .filter(field -> known.containsKey(field.indicatorCode()))
        .map(field -> figure(field, known.get(field.indicatorCode()), answers.get(field.id())))
        .toList();
  }

  private static Figure figure(TemplateField field, Indicator indicator, Object answer) {
    BigDecimal value = new BigDecimal(answer.toString());
    Scale scale = indicator.kind().isShare() ? Scale.PERCENT : null;
    return new Figure(field, indicator, new GivenFigure(value, null, null, null, scale));
  }

  private static boolean fits(Indicator indicator, SelfMonitoringReport report) {
    Period period = indicator.periodKind().of(report.period().from());
    return period.from().equals(report.period().from())
        && period.to().equals(report.period().to())
        && indicator.inForce(period.to())
        && NUMBERS.contains(indicator.kind());
  }
}
