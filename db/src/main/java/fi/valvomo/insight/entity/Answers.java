package fi.valvomo.insight.entity;

/**
 * How one side kept its promise to answer.
 *
 * @param side ORGANISER or PROVIDER
 * @param inTime answered by the day promised
 * @param late answered later
 * @param waiting not answered, and not late yet
 * @param overdue not answered, and late
 */
public record Answers(String side, long inTime, long late, long waiting, long overdue) {}
