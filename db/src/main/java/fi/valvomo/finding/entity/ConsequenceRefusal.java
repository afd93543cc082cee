package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a consequence does not do what is asked. */
public enum ConsequenceRefusal implements Refusal {
  /** Nothing follows from a finding that is not open. */
  FINDING_NOT_OPEN,
  /** Nothing follows from good practice or a recommendation. */
  NOTHING_TO_CORRECT,
  /** Not on the ladder of this relation. */
  NOT_ON_LADDER,
  /** The agreement does not say so. */
  NOT_AGREED,
  /** The same consequence of the same finding is under way. */
  ALREADY_PROPOSED,
  /** This one needs no hearing. */
  NO_HEARING_NEEDED,
  /** The consequence does not stand where this is done. */
  CONSEQUENCE_OUT_OF_ORDER,
  /** The item was answered, or assessed, already. */
  ITEM_SETTLED,
  /** No answer is asked for, or it was given. */
  NO_ANSWER_AWAITED,
  /** Nobody decides what they themselves proposed. */
  OWN_PROPOSAL,
  /** The delegation names another decider. */
  NOT_THE_DECIDER,
  /** A finding does not close while its consequence is unfinished. */
  CONSEQUENCE_UNFINISHED
}
