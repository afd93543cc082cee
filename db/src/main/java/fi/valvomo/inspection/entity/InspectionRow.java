package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One inspection in a list.
 *
 * @param leadName the officer who leads, or null
 * @param openFindings how many of its findings are neither closed nor withdrawn
 */
public record InspectionRow(
    UUID id,
    String caseNumber,
    UUID unitId,
    String unitName,
    String producerName,
    RelationType relation,
    InspectionType type,
    boolean announced,
    InspectionState state,
    Instant plannedFor,
    @Schema(nullable = true) String leadName,
    long openFindings) {

  static final String SELECT =
      "select i.id, c.number, i.unit_id, u.name as unit_name, p.name as producer_name, i.relation,"
          + " i.type, i.announced, i.state, i.planned_for, i.lead_name,"
          + " (select count(*) from finding f where f.inspection_id = i.id"
          + " and f.state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')) as open_findings"
          + " from inspection i join case_file c on c.id = i.case_id"
          + " join service_unit u on u.id = i.unit_id join producer p on p.id = i.producer_id";

  static InspectionRow of(Row row) {
    return new InspectionRow(
        row.uuid(0),
        row.text(1),
        row.uuid(2),
        row.text(3),
        row.text(4),
        row.constant(5, RelationType.class),
        row.constant(6, InspectionType.class),
        row.flag(7),
        row.constant(8, InspectionState.class),
        row.instant(9),
        row.text(10),
        row.number(11));
  }

  Cursor cursor() {
    return Cursor.of(plannedFor, id);
  }
}
