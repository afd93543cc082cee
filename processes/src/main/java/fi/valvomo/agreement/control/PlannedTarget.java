package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Binding;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.control.CsvRow;
import fi.valvomo.producer.control.ImportErrors;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of a file of targets, read: what is measured, what is to be reached, and by which part of
 * the organiser's own house.
 *
 * @param row line of the file
 * @param line Finnish name of the service line
 */
record PlannedTarget(long row, IndicatorFacts indicator, TargetFacts target, String line) {

  private static final int USUAL_WEIGHT = 1;
  private static final String POINTS = "pistettä";
  private static final Pattern MEAN =
      Pattern.compile("keskimäär|keskiarvo|mediaani", Pattern.CASE_INSENSITIVE);
  private static final Set<String> TIMES =
      Set.of("vrk", "päivää", "arkipäivää", "arkipäivä", "h", "tuntia", "min", "minuuttia", "s");

  /** The row, or null where anything is wrong in it; what, is among the errors. */
  static PlannedTarget read(CsvRow<TargetColumn> row, TargetPeriod.Days days, ImportErrors errors) {
    Reader reader = new Reader(row, errors);
    TargetAim aim =
        reader.at(
            () -> TargetAim.read(row.text(TargetColumn.COMPARATOR), row.text(TargetColumn.TARGET)));
    TargetPeriod period = reader.at(() -> TargetPeriod.read(row.text(TargetColumn.PERIOD), days));
    SecondaryThreshold second = SecondaryThreshold.read(row.text(TargetColumn.CONDITION));
    Binding binding = reader.at(() -> binding(row));
    Boolean inferred = reader.at(() -> inferred(row));
    String line = reader.at(() -> required(row, TargetColumn.LINE));
    if (aim == null || period == null || inferred == null || line == null) {
      return null;
    }
    IndicatorFacts indicator = reader.at(() -> indicator(row, aim, period, second));
    TargetFacts target =
        reader.at(
            () ->
                new TargetFacts(
                    aim.comparator(),
                    aim.value(),
                    aim.by(),
                    second.condition(),
                    USUAL_WEIGHT,
                    period.from(),
                    period.to(),
                    binding,
                    second.baselineYear(),
                    second.baseline(),
                    row.text(TargetColumn.PERIOD),
                    inferred,
                    row.text(TargetColumn.NOTE)));
    return indicator == null || target == null
        ? null
        : new PlannedTarget(row.line(), indicator, target, line);
  }

  private static IndicatorFacts indicator(
      CsvRow<TargetColumn> row, TargetAim aim, TargetPeriod period, SecondaryThreshold second) {
    IndicatorKind kind = kind(row.text(TargetColumn.UNIT).strip(), aim, period, second);
    boolean percent = row.text(TargetColumn.UNIT).strip().startsWith("%");
    return new IndicatorFacts(
        row.text(TargetColumn.ID),
        row.text(TargetColumn.NAME),
        null,
        null,
        row.text(TargetColumn.METRIC),
        null,
        null,
        null,
        kind,
        kind == IndicatorKind.YES_NO ? Direction.UP : aim.direction(),
        row.text(TargetColumn.UNIT),
        percent ? IndicatorKind.HUNDREDTHS : BigDecimal.ONE,
        period.kind(),
        null,
        null,
        null,
        kind.sumsUp() ? 1 : 0,
        // what is compared with the year before is measured in that year too
        period.against() ? period.from().minusYears(1) : period.from(),
        null,
        rollup(row, kind, aim));
  }

  /**
   * At most so long is a promise to everybody, unless the row speaks of a mean: only the longest
   * case tells whether it was kept. Points are no number of anything.
   */
  private static Rollup rollup(CsvRow<TargetColumn> row, IndicatorKind kind, TargetAim aim) {
    if (kind == IndicatorKind.COUNT) {
      return row.text(TargetColumn.UNIT).strip().equals(POINTS) ? Rollup.NONE : Rollup.SUM;
    }
    boolean limit = aim.comparator() == Comparator.AT_MOST || aim.comparator() == Comparator.BELOW;
    return kind == IndicatorKind.DURATION && limit && !MEAN.matcher(words(row)).find()
        ? Rollup.GREATEST
        : null;
  }

  private static String words(CsvRow<TargetColumn> row) {
    return row.text(TargetColumn.NAME) + " " + row.text(TargetColumn.METRIC);
  }

  private static IndicatorKind kind(
      String unit, TargetAim aim, TargetPeriod period, SecondaryThreshold second) {
    if (aim.comparator() == Comparator.BY_DATE) {
      return IndicatorKind.MILESTONE;
    }
    if (unit.isEmpty()) {
      return IndicatorKind.UNDEFINED;
    }
    String word = unit.toLowerCase(Locale.ROOT);
    if (word.equals("kyllä/ei")) {
      return IndicatorKind.YES_NO;
    }
    if (word.startsWith("nps")) {
      return IndicatorKind.NPS;
    }
    if (word.startsWith("%")) {
      return percentage(aim, period, second);
    }
    return TIMES.contains(word) ? IndicatorKind.DURATION : IndicatorKind.COUNT;
  }

  /** A change against the year before is no part of a whole: it may be negative. */
  private static IndicatorKind percentage(
      TargetAim aim, TargetPeriod period, SecondaryThreshold second) {
    if (period.against() && aim.comparator() != Comparator.BETTER_THAN_PREVIOUS) {
      return IndicatorKind.RATIO;
    }
    return second.condition() == null ? IndicatorKind.SHARE : IndicatorKind.CONDITIONAL_SHARE;
  }

  private static Binding binding(CsvRow<TargetColumn> row) {
    if (row.isEmpty(TargetColumn.BINDING)) {
      return null;
    }
    return Binding.ofWord(row.text(TargetColumn.BINDING))
        .orElseThrow(() -> InvalidException.of("binding", "binding"));
  }

  private static Boolean inferred(CsvRow<TargetColumn> row) {
    return switch (row.text(TargetColumn.LINE_SOURCE).strip()) {
      case "inf" -> Boolean.TRUE;
      case "seed", "" -> Boolean.FALSE;
      default -> throw InvalidException.of("partyInferred", "lineSource");
    };
  }

  private static String required(CsvRow<TargetColumn> row, TargetColumn column) {
    if (row.isEmpty(column)) {
      throw InvalidException.of(column.field(), "required");
    }
    return row.text(column).strip();
  }

  /** Reads a part of the row, and notes what is wrong where it stands. */
  private record Reader(CsvRow<TargetColumn> row, ImportErrors errors) {

    <T> T at(java.util.function.Supplier<T> reading) {
      try {
        return reading.get();
      } catch (InvalidException wrong) {
        for (FieldError error : wrong.errors()) {
          errors.add(row.line(), TargetColumn.of(error.field()), error);
        }
        return null;
      }
    }
  }
}
