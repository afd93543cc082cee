package fi.valvomo.agreement.control;

import fi.valvomo.producer.control.CsvColumn;

/** The columns of a file of targets; docs/import.md tells what goes into each. */
enum TargetColumn implements CsvColumn {
  ID("id", "code"),
  NAME("name_fi", "nameFi"),
  METRIC("metric_text", "definition"),
  COMPARATOR("comparator", "comparator"),
  TARGET("target", "value"),
  UNIT("unit", "unit"),
  CONDITION("secondary_threshold", "condition"),
  PERIOD("period", "period"),
  LINE("line", "line"),
  LINE_SOURCE("line_src", "partyInferred"),
  BINDING("binding", "binding"),
  NOTE("note", "note");

  private final String header;
  private final String field;

  TargetColumn(String header, String field) {
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

  /** The column that holds a field; what no column holds is the target itself. */
  static TargetColumn of(String field) {
    for (TargetColumn column : values()) {
      if (column.field.equals(field)) {
        return column;
      }
    }
    return field.startsWith("valid") ? PERIOD : TARGET;
  }
}
