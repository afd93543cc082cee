package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetRule;
import fi.valvomo.agreement.entity.TargetState;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.report.entity.MeasuredPart;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    Map<String, MeasuredAnswers> told = Measured.answers(questions, answers);
    told.values().removeIf(each -> !each.isNumber());
    Map<UUID, Indicator> measured =
        indicators.storedWithCodes(told.keySet()).stream()
            .filter(indicator -> Measured.measures(indicator, report.period()))
            .filter(indicator -> told.get(indicator.code()).suits(indicator.kind()))
            .collect(Collectors.toMap(Indicator::id, Function.identity()));
    List<Signal> found = new ArrayList<>();
    for (Target target :
        targets.concerning(measured.keySet(), report.unitId(), report.period().to())) {
      Indicator indicator = measured.get(target.indicatorId());
      MeasuredAnswers of = told.get(indicator.code());
      Reading reading = reading(of, indicator);
      if (reading != null
          && reading.value() != null
          && misses(target, indicator, reading, report)) {
        found.add(
            Signal.of(
                of.field(MeasuredPart.NUMERATOR).id(),
                SignalKind.EVIDENCE,
                "TARGET_MISSED",
                plain(shown(reading, indicator)),
                target.facts().comparator().sign() + " " + plain(target.facts().value())));
      }
    }
    return found;
  }

  /** Against targets with a number of their own; what is compared with the past is judged later. */
  private boolean misses(
      Target target, Indicator indicator, Reading reading, SelfMonitoringReport report) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    TargetState state =
        TargetRule.judge(
                target.aim(indicator),
                indicator.periodKind().of(report.period().from()),
                reading,
                null,
                null,
                today)
            .state();
    return target.facts().comparator().needsValue()
        && (state == TargetState.MISSED || state == TargetState.AT_RISK);
  }

  /** What cannot be right is refused before the report is sent, and said there. */
  private static Reading reading(MeasuredAnswers told, Indicator indicator) {
    try {
      return told.figure(indicator.kind()).of(indicator);
    } catch (InvalidException impossible) {
      return null;
    }
  }

  /** A figure made of parts, with no more decimals than the indicator has. */
  private static BigDecimal shown(Reading reading, Indicator indicator) {
    return reading.denominator() == null
        ? reading.value()
        : reading.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
