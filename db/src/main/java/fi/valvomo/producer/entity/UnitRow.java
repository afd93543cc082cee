package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Row;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One unit in a list.
 *
 * @param relations kinds of relation in force on the day of asking
 */
public record UnitRow(
    UUID id,
    String name,
    UUID producerId,
    String producerName,
    UnitType type,
    List<RelationType> relations,
    @Schema(nullable = true) String area,
    Language language) {

  static UnitRow of(Row row) {
    return new UnitRow(
        row.uuid(0),
        row.text(1),
        row.uuid(2),
        row.text(3),
        row.constant(4, UnitType.class),
        relations(row.text(5)),
        row.text(6),
        row.constant(7, Language.class));
  }

  static List<RelationType> relations(String joined) {
    return joined == null
        ? List.of()
        : Stream.of(joined.split(",")).map(RelationType::valueOf).sorted().toList();
  }

  Cursor cursor() {
    return Cursor.of(name, id);
  }
}
