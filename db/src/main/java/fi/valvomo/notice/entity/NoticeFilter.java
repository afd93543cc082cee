package fi.valvomo.notice.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among notices; null means anything.
 *
 * @param open only those in which something is still to be done
 * @param dueBefore only those in which something must be done before this day
 * @param linkedTo only those that became or joined this inspection or finding
 */
public record NoticeFilter(
    NoticeKind kind,
    NoticeState state,
    boolean open,
    UUID unitId,
    UUID producerId,
    LocalDate dueBefore,
    UUID linkedTo) {}
