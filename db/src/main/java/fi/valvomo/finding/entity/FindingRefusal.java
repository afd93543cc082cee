package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a finding does not do what is asked. */
public enum FindingRefusal implements Refusal {
  /** Only a draft can be changed. */
  NOT_DRAFT,
  /** The finding is not open. */
  NOT_OPEN,
  /** Such a finding needs no corrective plan. */
  NO_PLAN_NEEDED,
  /** No plan waits for assessment. */
  NO_PLAN_SUBMITTED,
  /** A plan must be accepted before work is reported done. */
  PLAN_NOT_ACCEPTED,
  /** Nothing is reported done yet. */
  NOT_REPORTED_DONE,
  /** Nobody verifies what they themselves reported. */
  OWN_WORK,
  /** Only a verified correction can be closed. */
  NOT_VERIFIED,
  /** Only positive findings and recommendations are closed by acknowledgement. */
  NEEDS_CORRECTION,
  /** The finding has left the draft stage and runs its own course. */
  ALREADY_OPEN,
  /** An action of the plan is not done. */
  ACTION_OPEN,
  /** There is no accepted plan whose actions could progress. */
  NO_ACTION_TO_CARRY_OUT,
  /** The finding is closed: no more time can be asked for. */
  EXTENSION_AFTER_CLOSING,
  /** No last day is running that could be moved. */
  NOTHING_TO_EXTEND,
  /** Only a closed finding can be found effective or not. */
  NOT_CLOSED,
  /** The effect has been assessed already. */
  EFFECT_CHECKED
}
