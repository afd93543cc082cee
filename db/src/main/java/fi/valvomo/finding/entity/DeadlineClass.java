package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DayKind;
import java.util.Set;

/**
 * What the rule demands of a finding, as the decision table says.
 *
 * @param planRequired whether the producer first proposes a plan
 * @param planDays days for the plan, or null
 * @param correctionDays days for the correction, or null when none is demanded
 * @param kind how the days are counted
 * @param effectDays days from closing until its effect is checked, or null when it is not
 * @param told who must be told besides the producer
 */
public record DeadlineClass(
    boolean planRequired,
    Integer planDays,
    Integer correctionDays,
    DayKind kind,
    Integer effectDays,
    Set<Told> told) {}
