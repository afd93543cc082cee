package fi.valvomo.finding.entity;

/**
 * How somebody wants a finding graded, and what the decision table says of it.
 *
 * @param repeated whether it was judged a repeated breach (741/2023 25.2 §)
 * @param demand what is demanded: the table's row, or the officer's own class instead of it
 * @param overrideReason why the officer departs from the table; null where they do not
 * @param decisionVersion the version of the table that was asked
 */
public record GradingOrder(
    Severity severity,
    Scope scope,
    boolean repeated,
    DeadlineClass demand,
    String overrideReason,
    int decisionVersion) {}
