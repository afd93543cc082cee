package fi.valvomo.finding.entity;

import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among consequences; null means anything.
 *
 * @param unfinished only what still needs somebody
 * @param recordOn only what procurement may still look at on this day. 1397/2016 81.4 §
 */
public record ConsequenceFilter(
    UUID findingId,
    UUID producerId,
    UUID unitId,
    RelationType relation,
    ConsequenceKind kind,
    ConsequenceState state,
    boolean unfinished,
    LocalDate recordOn) {}
