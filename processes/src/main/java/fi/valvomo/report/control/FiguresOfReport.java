package fi.valvomo.report.control;

import fi.valvomo.agreement.control.ConfirmPercent;
import fi.valvomo.agreement.control.RecordMeasurements;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.MeasuredPart;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an accepted report answers becomes measurements of the indicators that its fields name;
 * whoever accepts it confirms them. A figure told by numerator and denominator can be summed, and
 * is known to be small where it is. An answer tells of the period of the report only: an indicator
 * that is measured in other periods, or not in force, takes nothing from it.
 */
@ApplicationScoped
class FiguresOfReport {

  @Inject private AnswersOf answersOf;
  @Inject private Indicators indicators;
  @Inject private RecordMeasurements recordMeasurements;

  /** What is to be told of a report once it is accepted; only read. */
  Told read(SelfMonitoringReport report) {
    Map<String, Object> answers =
        report.submission().map(ReportSubmission::answers).orElse(Map.of());
    Map<String, MeasuredAnswers> told = Measured.answers(answersOf.questions(report), answers);
    Map<Indicator, Measurement> known =
        recordMeasurements.known(report.unitId(), report.period().from(), told.keySet());
    return new Told(report, figures(report, told, known.keySet()), known);
  }

  /**
   * Tells them.
   *
   * @throws RefusedException FIGURE_IMPOSSIBLE where a number cannot be a measurement, such as of
   *     an indicator that was defined otherwise when the report was sent
   */
  void tell(Told told, Viewer acceptedBy) {
    for (Figure figure : told.figures()) {
      figure.wrong().ifPresent(wrong -> refuse(figure, wrong, acceptedBy));
    }
    if (!told.figures().isEmpty()) {
      recordMeasurements.ofReport(
          told.report().unitId(),
          told.report().period().from(),
          told.figures().stream().collect(Collectors.toMap(Figure::indicator, Figure::given)),
          told.known(),
          told.report().id(),
          acceptedBy);
    }
  }

  private static void refuse(Figure figure, FieldError wrong, Viewer viewer) {
    String bounds = wrong.details().stream().map(String::valueOf).collect(Collectors.joining("–"));
    MeasuredPart part = figure.part(wrong);
    throw new RefusedException(
        ReportRefusal.FIGURE_IMPOSSIBLE,
        figure.told().field(part).label().in(viewer.language()),
        String.valueOf(figure.told().answers().getOrDefault(part, "–")),
        bounds.isEmpty() ? "…" : bounds);
  }

  /**
   * Answers that the indicators of their fields cannot take, and shares so small that they may have
   * been meant in another scale, each at its field.
   *
   * @param confirmed fields whose small shares the person has said to be right
   */
  List<FieldError> impossible(
      SelfMonitoringReport report,
      TemplateContent questions,
      Map<String, Object> answers,
      Set<String> confirmed) {
    Map<String, MeasuredAnswers> doubtful = Measured.answers(questions, answers);
    doubtful.values().removeIf(told -> !told.isDoubtful());
    return figures(report, doubtful, indicators.storedWithCodes(doubtful.keySet())).stream()
        .flatMap(
            figure ->
                figure.wrong().map(figure::atItsField).or(() -> figure.tiny(confirmed)).stream())
        .toList();
  }

  /**
   * What a report tells.
   *
   * @param known the indicators that it names, with what was known of the period before, or null
   */
  record Told(
      SelfMonitoringReport report, List<Figure> figures, Map<Indicator, Measurement> known) {}

  /** What was answered, as the indicator would take it. */
  record Figure(Indicator indicator, MeasuredAnswers told) {

    GivenFigure given() {
      return told.figure(indicator.kind());
    }

    /** What the indicator cannot take, by the part of the figure. */
    Optional<FieldError> wrong() {
      try {
        given().of(indicator);
        return Optional.empty();
      } catch (InvalidException impossible) {
        return Optional.of(impossible.errors().get(0));
      }
    }

    Optional<FieldError> tiny(Set<String> confirmed) {
      String field = told.field(MeasuredPart.WHOLE).id();
      return confirmed.contains(field)
          ? Optional.empty()
          : ConfirmPercent.doubt(indicator, "answers." + field, told.whole());
    }

    FieldError atItsField(FieldError wrong) {
      String field = told.field(part(wrong)).id();
      return new FieldError("answers." + field, wrong.code(), wrong.details());
    }

    MeasuredPart part(FieldError wrong) {
      return switch (wrong.field()) {
        case "numerator" -> MeasuredPart.NUMERATOR;
        case "denominator" -> MeasuredPart.DENOMINATOR;
        default -> MeasuredPart.WHOLE;
      };
    }
  }

  private static List<Figure> figures(
      SelfMonitoringReport report,
      Map<String, MeasuredAnswers> told,
      Collection<Indicator> indicators) {
    return indicators.stream()
        .filter(indicator -> Measured.measures(indicator, report.period()))
        .filter(indicator -> told.get(indicator.code()).suits(indicator.kind()))
        .map(indicator -> new Figure(indicator, told.get(indicator.code())))
        .toList();
  }
}
