package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.agreement.entity.StagedFigure;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.producer.control.CsvRow;
import fi.valvomo.producer.control.ImportErrors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a file of measurements, read.
 *
 * @param producerId behind the subject, or null
 */
record ToldFigure(
    long row,
    Indicator indicator,
    Subject subject,
    UUID producerId,
    Period period,
    Reading reading,
    String confirmedBy) {

  /** The row, or null where anything is wrong in it; what, is among the errors. */
  static ToldFigure read(
      CsvRow<MeasurementColumn> row,
      Indicator indicator,
      MeasuredNames.Found found,
      LocalDate today,
      ImportErrors errors) {
    try {
      return read(row, indicator, found, today);
    } catch (InvalidException wrong) {
      wrong
          .errors()
          .forEach(error -> errors.add(row.line(), MeasurementColumn.of(error.field()), error));
    } catch (RefusedException undefined) {
      errors.add(row.line(), MeasurementColumn.INDICATOR, "indicatorUndefined");
    }
    return null;
  }

  private static ToldFigure read(
      CsvRow<MeasurementColumn> row,
      Indicator indicator,
      MeasuredNames.Found found,
      LocalDate today) {
    if (indicator == null) {
      throw InvalidException.of("indicator", "unknown");
    }
    if (found == null) {
      throw InvalidException.of("subject", "unknown");
    }
    Period period =
        MeasuredPeriods.read(row.text(MeasurementColumn.PERIOD), indicator.periodKind());
    MeasuredPeriods.check(period, today);
    if (!indicator.measures(period)) {
      throw InvalidException.of("periodFrom", "indicatorNotInForce");
    }
    GivenFigure figure =
        new GivenFigure(
            number(row, MeasurementColumn.VALUE),
            number(row, MeasurementColumn.NUMERATOR),
            number(row, MeasurementColumn.DENOMINATOR),
            row.has(MeasurementColumn.DONE_ON) ? row.date(MeasurementColumn.DONE_ON) : null,
            scale(row));
    return new ToldFigure(
        row.line(),
        indicator,
        found.subject(),
        found.producerId(),
        period,
        figure.of(indicator),
        confirmer(row));
  }

  private static BigDecimal number(CsvRow<MeasurementColumn> row, MeasurementColumn column) {
    return row.isEmpty(column)
        ? null
        : Decimals.read(row.text(column))
            .orElseThrow(() -> InvalidException.of(column.field(), "number"));
  }

  private static Scale scale(CsvRow<MeasurementColumn> row) {
    String scale =
        row.has(MeasurementColumn.SCALE) ? row.text(MeasurementColumn.SCALE).strip() : "";
    return switch (scale) {
      case "" -> null;
      case "0-1" -> Scale.FRACTION;
      case "0-100", "%" -> Scale.PERCENT;
      default -> throw InvalidException.of("scale", "scale");
    };
  }

  private static String confirmer(CsvRow<MeasurementColumn> row) {
    if (!row.has(MeasurementColumn.CONFIRMED_BY) || row.isEmpty(MeasurementColumn.CONFIRMED_BY)) {
      return null;
    }
    String name = row.text(MeasurementColumn.CONFIRMED_BY).strip();
    if (name.length() > 200) {
      throw InvalidException.of("confirmedBy", "tooLong", 200);
    }
    return name;
  }

  /** By what it is one figure among all. */
  String key() {
    return indicator.id() + " " + subject.id() + " " + period.from();
  }

  /** The same for the store. */
  StagedFigure staged() {
    return new StagedFigure(indicator.id(), subject, period.from(), reading, confirmedBy);
  }
}
