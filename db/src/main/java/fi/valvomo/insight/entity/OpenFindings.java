package fi.valvomo.insight.entity;

import java.util.List;

/**
 * Open findings at a glance (tilannekuva), divided in several ways. Each division adds up to the
 * total.
 *
 * @param byAge keys {@code 0-30}, {@code 31-90}, {@code 91-180} and {@code 181+}, in days
 */
public record OpenFindings(
    long total,
    long overdue,
    List<Slice> bySeverity,
    List<Slice> byScope,
    List<Slice> byAge,
    List<Slice> byTheme,
    List<Slice> byRelation,
    List<Slice> byObjective) {}
