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
   * What this room knows of the unit: a report that tells of none beside it is a signal. Asked only
   * where the report denies something.
   */
  default Known known(SelfMonitoringReport report) {
    return Known.NOTHING;
  }

  /**
   * How much is known of a unit.
   *
   * @param incidents adverse events or deficiencies that fell into the period of the report
   * @param open matters that are open today
   */
  record Known(int incidents, int open) {

    static final Known NOTHING = new Known(0, 0);

    Known and(Known other) {
      return new Known(incidents + other.incidents, open + other.open);
    }
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
