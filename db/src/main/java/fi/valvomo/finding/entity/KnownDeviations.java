package fi.valvomo.finding.entity;

/**
 * How many deviations of a unit are known: those that were opened in a time, and those that are
 * open now, whenever they were opened.
 */
public record KnownDeviations(int opened, int open) {}
