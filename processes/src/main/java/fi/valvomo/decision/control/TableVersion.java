package fi.valvomo.decision.control;

import java.time.LocalDate;

/**
 * A version of a decision table that says something else than the one before it.
 *
 * @param number under which the engine first knew it
 * @param since the first day on which cases were decided by it
 * @param until the day on which the next one took its place; null while it is in force
 * @param engineId of the newest deployment that holds it
 */
public record TableVersion(int number, LocalDate since, LocalDate until, String engineId) {}
