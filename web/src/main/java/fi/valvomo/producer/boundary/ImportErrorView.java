package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.producer.control.ImportError;
import java.util.Locale;

/**
 * What is wrong in one cell of an imported file.
 *
 * @param line line of the file, the header being line 1
 * @param column the column's name in the header; empty when the whole line is wrong
 * @param code stable name in capitals, such as {@code ENCODING}
 * @param message the same in the reader's language
 */
public record ImportErrorView(long line, String column, String code, String message) {

  /** The same for a reader. */
  public static ImportErrorView of(ImportError wrong, Messages messages) {
    String code = wrong.error().code().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return new ImportErrorView(wrong.line(), wrong.column(), code, messages.invalid(wrong.error()));
  }
}
