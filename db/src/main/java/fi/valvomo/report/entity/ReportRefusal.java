package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a round or a report does not do what is asked. */
public enum ReportRefusal implements Refusal {
  /** No unit fits, or all that fit have been asked already. */
  NO_UNITS,
  /** Only a template that is in force can be asked for. */
  TEMPLATE_NOT_IN_FORCE,
  /** The period has been closed without an answer; nothing is taken in any more. */
  PERIOD_CLOSED,
  /** The report has been sent and waits for the officer. */
  ALREADY_SUBMITTED,
  /** The report has been accepted. */
  ALREADY_ACCEPTED,
  /** No sent report waits for review. */
  NOT_SUBMITTED,
  /** A number cannot be a measurement of the indicator that its field names. */
  FIGURE_IMPOSSIBLE,
  /** The report is not late. */
  NOT_LATE,
  /** No last day is running that could be moved. */
  NOTHING_TO_EXTEND,
  /** The round is still being opened. */
  ROUND_OPENING,
  /** All reports of the round are being reminded or given more time already. */
  ROUND_FOLLOWED_UP,
  /** The round does not recur. */
  NOT_RECURRING
}
