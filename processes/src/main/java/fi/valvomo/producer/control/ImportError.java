package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.FieldError;

/**
 * What is wrong in one cell of an imported file.
 *
 * @param line line of the file, the header being line 1
 * @param column the column's name in the header
 * @param error the code and its details; its field is the column
 */
public record ImportError(long line, String column, FieldError error) {

  public static ImportError of(long line, String column, String code, Object... details) {
    return new ImportError(line, column, FieldError.of(column, code, details));
  }
}
