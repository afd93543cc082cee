package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why the register says no. */
public enum ProducerRefusal implements Refusal {
  /** The same kind of relation is in force on the same unit at the same time. */
  RELATION_OVERLAPS,
  /** A unit stays with its producer: a new producer's unit is a new unit with its own history. */
  PRODUCER_OF_UNIT_IS_FIXED,
  /** Nobody carries on the activity of who carries on theirs, nor their own. */
  SUCCESSION_IN_CIRCLE,
  /** This is on record already. */
  SUCCESSION_KNOWN,
  /** What may follow stands in an agreement of the register: it is amended there. */
  AGREED_IN_AGREEMENT
}
