package fi.valvomo.decision.control;

import java.time.LocalDate;

/**
 * A decision table in the list of them.
 *
 * @param name in the table's own language
 * @param since the first day on which cases were decided by what it says now
 * @param rows how many it has
 * @param versions how many the engine knows
 */
public record DecisionTableRow(
    String key, String name, int version, LocalDate since, int rows, int versions) {}
