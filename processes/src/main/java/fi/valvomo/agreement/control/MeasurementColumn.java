package fi.valvomo.agreement.control;

import fi.valvomo.producer.control.CsvColumn;

/** The columns of a file of measurements; docs/import.md tells what goes into each. */
enum MeasurementColumn implements CsvColumn {
  INDICATOR("mittari", "indicator"),
  SUBJECT("kohde", "subject"),
  PERIOD("kausi", "periodFrom"),
  VALUE("arvo", "value"),
  NUMERATOR("osoittaja", "numerator"),
  DENOMINATOR("nimittaja", "denominator"),
  DONE_ON("paiva", "doneOn"),
  SCALE("asteikko", "scale"),
  CONFIRMED_BY("vahvistaja", "confirmedBy");

  private final String header;
  private final String field;

  MeasurementColumn(String header, String field) {
    this.header = header;
    this.field = field;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public String field() {
    return field;
  }

  /** Days, scales and confirmers are seldom needed. */
  @Override
  public boolean isOptional() {
    return this == DONE_ON || this == SCALE || this == CONFIRMED_BY;
  }

  static MeasurementColumn of(String field) {
    for (MeasurementColumn column : values()) {
      if (column.field.equals(field)) {
        return column;
      }
    }
    return VALUE;
  }
}
