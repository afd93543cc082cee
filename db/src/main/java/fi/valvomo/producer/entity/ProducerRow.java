package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One producer in a list.
 *
 * @param relations kinds of relation in force on the day of asking
 */
public record ProducerRow(
    UUID id,
    String name,
    @Schema(nullable = true) String businessId,
    Language language,
    int unitCount,
    List<RelationType> relations) {

  static ProducerRow of(Row row) {
    return new ProducerRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.constant(3, Language.class),
        row.integer(4),
        UnitRow.relations(row.text(5)));
  }

  Cursor cursor() {
    return Cursor.of(name, id);
  }
}
