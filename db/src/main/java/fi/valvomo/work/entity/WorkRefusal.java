package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a step of work cannot be taken or done. */
public enum WorkRefusal implements Refusal {
  /** The case does not stand at this step. */
  NOT_THE_STEP,
  /** A colleague has taken the work. */
  CLAIMED_BY_COLLEAGUE,
  /** Nobody has taken the work, or somebody else has. */
  NOT_YOURS,
  /** The work is done already. */
  ALREADY_DONE,
  /** No job of the engine has stopped here, or it goes on already. */
  NOT_STOPPED,
  /** The person to whom it is given does not do such work. */
  WRONG_ASSIGNEE
}
