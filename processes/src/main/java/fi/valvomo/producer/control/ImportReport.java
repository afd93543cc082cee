package fi.valvomo.producer.control;

import java.util.List;

/**
 * What an import would do, or did.
 *
 * @param rows rows with content, without the header
 * @param errors what is wrong; nothing is written unless this is empty
 * @param committed whether the register was changed
 */
public record ImportReport(
    int rows,
    int newProducers,
    int changedProducers,
    int newUnits,
    int changedUnits,
    int newRelations,
    int changedRelations,
    List<ImportError> errors,
    boolean committed) {

  static ImportReport refused(int rows, ImportErrors errors) {
    return new ImportReport(rows, 0, 0, 0, 0, 0, 0, errors.inOrder(), false);
  }
}
