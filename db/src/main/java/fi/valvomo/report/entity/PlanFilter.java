package fi.valvomo.report.entity;

import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person looks for among the plans of units; null means anything.
 *
 * @param search part of the unit's name
 * @param signal only where this is wrong
 * @param today the day on which units are steered and accounts are late
 * @param unchangedBefore plans that were confirmed before this day count as unchanged for long
 */
public record PlanFilter(
    UUID producerId,
    RelationType relation,
    String search,
    PlanSignal signal,
    LocalDate today,
    LocalDate unchangedBefore) {}
