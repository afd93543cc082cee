package fi.valvomo.report.control;

import static fi.valvomo.report.entity.SignalKind.CHANGED_MUCH;
import static fi.valvomo.report.entity.SignalKind.EXPLAINED;
import static fi.valvomo.report.entity.SignalKind.NOTHING_CHANGED;
import static fi.valvomo.report.entity.SignalKind.NO_INCIDENTS;
import static fi.valvomo.report.entity.SignalKind.NO_LONGER_ANSWERED;
import static fi.valvomo.report.entity.SignalKind.OPEN_FINDINGS;
import static fi.valvomo.report.entity.SignalKind.OUT_OF_RANGE;

import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The automatic checks of a sent report, each with its reason. Pure rules. */
final class ReportChecks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int ENOUGH_TO_COMPARE = 3;

  private ReportChecks() {}

  /**
   * Against the template's own bounds and the last report.
   *
   * @param previous answers of the last accepted report; empty where there is none
   * @param threshold how many per cent a number may change unnoticed
   */
  static List<Signal> of(
      TemplateContent questions,
      Map<String, Object> answers,
      Map<String, Object> previous,
      BigDecimal threshold) {
    List<Signal> found = new ArrayList<>();
    questions
        .fields()
        .forEach(
            field -> {
              Object now = answers.get(field.id());
              explained(field, now, answers).ifPresent(found::add);
              compared(field, now, previous.get(field.id()), threshold).ifPresent(found::add);
            });
    if (answers.size() >= ENOUGH_TO_COMPARE && isSame(questions, answers, previous)) {
      found.add(Signal.of(null, NOTHING_CHANGED));
    }
    return found;
  }

  /** A bound was crossed or an alternative picked of which the template asks to be told why. */
  private static Optional<Signal> explained(
      TemplateField field, Object now, Map<String, Object> answers) {
    CommentWhen when = field.commentWhen();
    if (when == null || now == null) {
      return Optional.empty();
    }
    if (now instanceof BigDecimal number) {
      if (when.below() != null && number.compareTo(when.below()) < 0) {
        return Optional.of(Signal.of(field.id(), OUT_OF_RANGE, shown(number), shown(when.below())));
      }
      return when.above() != null && number.compareTo(when.above()) > 0
          ? Optional.of(Signal.of(field.id(), OUT_OF_RANGE, shown(number), shown(when.above())))
          : Optional.empty();
    }
    return answers.get(field.commentKey()) == null || !isPicked(when, now)
        ? Optional.empty()
        : Optional.of(Signal.of(field.id(), EXPLAINED));
  }

  private static boolean isPicked(CommentWhen when, Object now) {
    List<?> picked = now instanceof List<?> many ? many : List.of(now);
    return picked.stream().map(String::valueOf).anyMatch(when.values()::contains);
  }

  private static Optional<Signal> compared(
      TemplateField field, Object now, Object before, BigDecimal threshold) {
    if (before == null) {
      return Optional.empty();
    }
    if (now == null) {
      return Optional.of(Signal.of(field.id(), NO_LONGER_ANSWERED));
    }
    return field.kind() == FieldKind.NUMBER
            && now instanceof BigDecimal number
            && before instanceof BigDecimal last
            && changedMuch(number, last, threshold)
        ? Optional.of(Signal.of(field.id(), CHANGED_MUCH, shown(last), shown(number), threshold))
        : Optional.empty();
  }

  /** From nothing to anything is a change of any size. */
  private static boolean changedMuch(BigDecimal now, BigDecimal before, BigDecimal threshold) {
    BigDecimal change = now.subtract(before).abs();
    if (before.signum() == 0) {
      return change.signum() > 0;
    }
    return change
            .multiply(HUNDRED)
            .divide(before.abs(), 2, RoundingMode.HALF_UP)
            .compareTo(threshold)
        > 0;
  }

  private static boolean isSame(
      TemplateContent questions, Map<String, Object> answers, Map<String, Object> previous) {
    return !previous.isEmpty()
        && questions.fields().allMatch(field -> same(answers, previous, field.id()));
  }

  private static boolean same(Map<String, Object> answers, Map<String, Object> before, String id) {
    Object one = answers.get(id);
    Object other = before.get(id);
    return one instanceof BigDecimal number && other instanceof BigDecimal last
        ? number.compareTo(last) == 0
        : Objects.equals(one, other);
  }

  /** Whether the report says that there was nothing of what the house may know of. */
  static boolean deniesAny(TemplateContent questions, Map<String, Object> answers) {
    return questions
        .fields()
        .filter(field -> tellsOfIncidents(field) || tellsOfDeficiencies(field))
        .anyMatch(field -> isNone(answers.get(field.id())));
  }

  /**
   * Against what the house knows of the unit.
   *
   * @param incidents adverse events and deficiencies known of the period
   * @param open matters that are open today
   */
  static List<Signal> againstKnown(
      TemplateContent questions, Map<String, Object> answers, int incidents, int open) {
    List<Signal> found = new ArrayList<>();
    if (incidents > 0) {
      questions
          .fields()
          .filter(ReportChecks::tellsOfIncidents)
          .filter(field -> isNone(answers.get(field.id())))
          .forEach(field -> found.add(Signal.of(field.id(), NO_INCIDENTS, incidents)));
    }
    if (open > 0) {
      Optional<TemplateField> denied =
          questions
              .fields()
              .filter(ReportChecks::tellsOfDeficiencies)
              .filter(field -> isNone(answers.get(field.id())))
              .findFirst();
      denied.ifPresent(field -> found.add(Signal.of(field.id(), OPEN_FINDINGS, open)));
    }
    return found;
  }

  private static boolean tellsOfIncidents(TemplateField field) {
    return "INCIDENTS".equals(field.indicatorCode()) || field.id().equals("incidents");
  }

  private static boolean tellsOfDeficiencies(TemplateField field) {
    return "DEFICIENCIES".equals(field.indicatorCode()) || field.id().endsWith("defects");
  }

  private static boolean isNone(Object answer) {
    return Boolean.FALSE.equals(answer)
        || (answer instanceof BigDecimal number && number.signum() == 0);
  }

  private static String shown(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
