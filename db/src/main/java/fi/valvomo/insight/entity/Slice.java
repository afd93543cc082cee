package fi.valvomo.insight.entity;

/**
 * One part of a whole, such as the findings of one severity.
 *
 * @param key what the part has in common, as the filter of the list behind it takes it; null where
 *     the findings have no such trait, for which the list is asked as {@code NONE}
 * @param count open findings in it
 * @param overdue those of them whose last day has passed
 */
public record Slice(String key, long count, long overdue) {}
