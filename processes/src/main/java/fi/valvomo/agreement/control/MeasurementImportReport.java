package fi.valvomo.agreement.control;

import fi.valvomo.producer.control.ImportError;
import fi.valvomo.producer.control.ImportErrors;
import java.util.List;

/**
 * What an import of measurements would do, or did.
 *
 * @param rows rows with content, without the header
 * @param recorded figures of periods of which nothing was known
 * @param corrected figures that take the place of others
 * @param unchanged figures that are known already
 * @param errors what is wrong; nothing is written unless this is empty
 * @param committed whether anything was written
 */
public record MeasurementImportReport(
    int rows,
    int recorded,
    int corrected,
    int unchanged,
    List<ImportError> errors,
    boolean committed) {

  static MeasurementImportReport refused(int rows, ImportErrors errors) {
    return new MeasurementImportReport(rows, 0, 0, 0, errors.inOrder(), false);
  }
}
