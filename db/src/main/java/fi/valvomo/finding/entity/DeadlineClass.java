package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DayKind;

/**
 * What the rule demands of a finding, as the decision table says.
 *
 * @param planRequired whether the producer first proposes a plan
 * @param planDays days for the plan, or null
 * @param correctionDays days for the correction, or null when none is demanded
 * @param kind how the days are counted
 */
public record DeadlineClass(
    boolean planRequired, Integer planDays, Integer correctionDays, DayKind kind) {}
