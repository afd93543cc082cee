package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetRule;
import fi.valvomo.agreement.entity.TargetState;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was to be reached by the indicators that a report tells of. */
@ApplicationScoped
public class TargetEvidence implements FieldEvidence {

  @Inject private Indicators indicators;
  @Inject private Targets targets;
  @Inject private Clock clock;

  /** A figure that misses its target is a signal before the report is accepted. */
  @Override
  public List<Signal> signals(
      SelfMonitoringReport report, TemplateContent questions, Map<String, Object> answers) {
    Map<String, TemplateField> told = Measured.fields(questions, answers);
    Map<UUID, Indicator> measured =
        indicators.withCodes(told.keySet()).stream()
            .filter(indicator -> Measured.measures(indicator, report.period()))
            .collect(Collectors.toMap(Indicator::id, Function.identity()));
    List<Signal> found = new ArrayList<>();
    for (Target target :
        targets.concerning(measured.keySet(), report.unitId(), report.period().to())) {
      Indicator indicator = measured.get(target.indicatorId());
      TemplateField field = told.get(indicator.code());
      BigDecimal answer = (BigDecimal) answers.get(field.id());
      if (misses(target, indicator, answer, report)) {
        found.add(
            Signal.of(
                field.id(),
                SignalKind.EVIDENCE,
                "TARGET_MISSED",
                plain(answer),
                target.facts().comparator().sign() + " " + plain(target.facts().value())));
      }
    }
    return found;
  }

  /** Against targets with a number of their own; what is compared with the past is judged later. */
  private boolean misses(
      Target target, Indicator indicator, BigDecimal answer, SelfMonitoringReport report) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    TargetState state =
        TargetRule.judge(
                target.aim(indicator),
                indicator.periodKind().of(report.period().from()),
                Reading.of(answer),
                null,
                null,
                today)
            .state();
    return target.facts().comparator().needsValue()
        && (state == TargetState.MISSED || state == TargetState.AT_RISK);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
