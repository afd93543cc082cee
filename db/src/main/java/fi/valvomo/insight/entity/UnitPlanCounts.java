package fi.valvomo.insight.entity;

/**
 * How the self-monitoring plans of the units that are steered stand; each figure is a filter of
 * their list. 741/2023 27 §.
 *
 * @param units all that are steered
 * @param withoutPlan with no confirmed plan
 * @param notPublished with a plan of which nobody told where it is published
 * @param accountsMissing with a late account, or the latest left missing
 * @param linksBroken with an address that does not answer
 */
public record UnitPlanCounts(
    long units, long withoutPlan, long notPublished, long accountsMissing, long linksBroken) {}
