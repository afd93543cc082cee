package fi.valvomo.notice.entity;

import java.time.LocalDate;

/**
 * By when a notice is looked at and its sender hears of it.
 *
 * @param triageBy last day of triage
 * @param acknowledgeBy last day of the acknowledgement
 * @param answerBy last day of the answer
 */
public record NoticeDays(LocalDate triageBy, LocalDate acknowledgeBy, LocalDate answerBy) {}
