package fi.valvomo.agreement.control;

import fi.valvomo.producer.control.ImportError;
import fi.valvomo.producer.control.ImportErrors;
import java.util.List;

/**
 * What an import of targets would do, or did.
 *
 * @param rows rows with content, without the header
 * @param newLines service lines that nobody had named before
 * @param errors what is wrong; nothing is written unless this is empty
 * @param committed whether anything was written
 */
public record TargetImportReport(
    int rows,
    int newLines,
    int newAgreements,
    int newIndicators,
    int changedIndicators,
    int newTargets,
    int changedTargets,
    List<ImportError> errors,
    boolean committed) {

  static TargetImportReport refused(int rows, ImportErrors errors) {
    return new TargetImportReport(rows, 0, 0, 0, 0, 0, 0, errors.inOrder(), false);
  }
}
