package fi.valvomo.finding.entity;

/** Where a consequence stands (seuraamuksen tila). */
public enum ConsequenceState {
  /** Esitetty: waits for the hearing to be sent. */
  PROPOSED,
  /** Kuultavana: the party has time to reply. 434/2003 34 §. */
  HEARING,
  /** Vastine arvioitavana: the time is over or the reply has come. */
  ASSESSING,
  /** Päätettävänä: waits for whom the delegation names. */
  DECIDING,
  /** Päätetty: decided, not yet sent. */
  DECIDED,
  /** Voimassa: sent to the party. */
  IN_FORCE,
  /** Ei toteuteta: decided not to be taken. */
  NOT_TAKEN,
  /** Peruttu: withdrawn before it took effect. */
  WITHDRAWN;

  /** Whether something is still to be done. */
  public boolean isUnfinished() {
    return this != IN_FORCE && this != NOT_TAKEN && this != WITHDRAWN;
  }

  /** Whether it was decided to be taken, sent or not. */
  public boolean isTaken() {
    return this == DECIDED || this == IN_FORCE;
  }
}
