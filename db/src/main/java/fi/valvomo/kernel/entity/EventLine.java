package fi.valvomo.kernel.entity;

import java.time.Instant;
import java.util.UUID;

/** One written {@link DomainEvent} as it is read. {@code seq} gives the order. */
public record EventLine(
    long seq,
    UUID id,
    Instant at,
    String actorName,
    String kind,
    SubjectType subjectType,
    UUID subjectId,
    String before,
    String after,
    String why) {

  /** From a row whose columns stand in the order of the components. */
  public static EventLine of(Row row) {
    return new EventLine(
        row.number(0),
        row.uuid(1),
        row.instant(2),
        row.text(3),
        row.text(4),
        row.constant(5, SubjectType.class),
        row.uuid(6),
        row.text(7),
        row.text(8),
        row.text(9));
  }

  /** Where a page ends that is read by {@code seq}. */
  public Cursor cursor() {
    return Cursor.of(seq);
  }
}
