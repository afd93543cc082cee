package fi.valvomo.kernel.entity;

import java.time.LocalDate;

/**
 * One move of a last day (määräajan pidennys). 434/2003 33 §.
 *
 * @param from the last day before
 * @param to the last day after
 * @param on the day of the decision
 * @param why the reason that was given
 */
public record DeadlineChange(LocalDate from, LocalDate to, LocalDate on, String why) {}
