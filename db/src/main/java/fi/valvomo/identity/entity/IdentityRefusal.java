package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a change of people is refused. */
public enum IdentityRefusal implements Refusal {
  /** Somebody must be left who can let others in. */
  LAST_ADMIN,
  /** The same power is already given for some of these days. */
  DELEGATION_OVERLAPS,
  /** Only a main user of the producer keeps its people. */
  NOT_MAIN_USER,
  /** Somebody must be left who keeps the producer's people. */
  LAST_MAIN_USER,
  /** The person acts for the producer already. */
  ALREADY_MEMBER,
  /** The person has chosen a password. */
  ALREADY_ACCEPTED,
  /** The link was used, or its time is over, or another one was sent after it. */
  INVITATION_OVER,
  /** The key is revoked already. */
  KEY_REVOKED
}
