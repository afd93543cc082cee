package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a change of people is refused. */
public enum IdentityRefusal implements Refusal {
  /** Somebody must be left who can let others in. */
  LAST_ADMIN,
  /** The same power is already given for some of these days. */
  DELEGATION_OVERLAPS
}
