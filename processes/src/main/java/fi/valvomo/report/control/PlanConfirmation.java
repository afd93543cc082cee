package fi.valvomo.report.control;

import java.util.Map;

/**
 * What a producer says when it confirms a version of its plan.
 *
 * @param texts null for what was last saved
 * @param change what changed against the earlier version and why
 * @param responsible the responsible person of the unit (vastuuhenkilö)
 * @param noSecrets that nothing secret stands in it: the plan is published
 */
public record PlanConfirmation(
    Map<String, Object> texts, String change, String responsible, boolean noSecrets) {}
