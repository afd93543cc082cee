package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why grading, the immediate path or an assessment of repetition does not go as asked. */
public enum GradingRefusal implements Refusal {
  /** Nobody confirms their own grading. */
  OWN_GRADING,
  /** A grading waits for confirmation; another would cross it. */
  GRADING_WAITS,
  /** No grading waits for confirmation. */
  NO_GRADING_WAITS,
  /** Severity, scope and class would stay as they are. */
  SAME_GRADING,
  /** A danger is corrected at once: its days are not lengthened. 741/2023 25.1 §. */
  SERIOUS_IS_IMMEDIATE,
  /** The finding is not, or no longer, on the immediate path. */
  NOT_IMMEDIATE,
  /** The demand was sent already. */
  DEMAND_SENT,
  /** The demand has to be sent first. */
  DEMAND_NOT_SENT,
  /** The notice to the authority is recorded already. */
  NOTICE_RECORDED,
  /** The notice to the authority has to be recorded first. */
  NOTICE_NOT_RECORDED,
  /** A finding is not closed before the danger is lifted. */
  DANGER_NOT_LIFTED,
  /** No earlier finding of the same criterion is known. */
  NO_REPEATS,
  /** The authority is told of what is overdue or repeated, or where the decision table says so. */
  NOT_UNCORRECTED,
  /** A likeness to earlier findings waits for a person's judgement. 741/2023 25.2 §. */
  REPEAT_UNASSESSED
}
