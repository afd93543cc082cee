package fi.valvomo.report.control;

import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.TemplateContent;
import java.util.List;
import java.util.Map;

/**
 * What a room knows of a unit, against which a sent report is looked at (ristiintarkistus). Any
 * room that stands beside or above this one may bring a bean.
 */
public interface FieldEvidence {

  /**
   * How many adverse events or deficiencies of the unit fell into the period, as far as this room
   * knows: a report that tells of none beside them is a signal.
   */
  default int incidents(SelfMonitoringReport report) {
    return 0;
  }

  /** How many matters of the unit this room has open. */
  default int openMatters(SelfMonitoringReport report) {
    return 0;
  }

  /**
   * What speaks against single answers, such as a target that was missed. Texts of {@link
   * SignalKind#EVIDENCE} are found under {@code evidence.<first detail>} in the room's bundle.
   */
  default List<Signal> signals(
      SelfMonitoringReport report, TemplateContent questions, Map<String, Object> answers) {
    return List.of();
  }
}
