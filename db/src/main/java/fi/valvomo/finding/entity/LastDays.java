package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;

/**
 * What a producer owes under a grading, and until when.
 *
 * @param plan the last day for the plan; null where none is demanded
 * @param correction the last day for the correction; null where none is demanded
 */
public record LastDays(boolean planRequired, Deadline plan, Deadline correction) {}
