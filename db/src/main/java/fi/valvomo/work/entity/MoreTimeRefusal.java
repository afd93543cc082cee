package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why more time is not asked for, granted or refused now. */
public enum MoreTimeRefusal implements Refusal {
  /** An earlier request waits for its decision, and holds up what comes after. */
  EXTENSION_UNDECIDED,
  /** The request has been decided, or there is none. */
  EXTENSION_DECIDED
}
