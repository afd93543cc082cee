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
  /** Vastausta odotetaan: sent, and the party has time to answer. 741/2023 25.1 §. */
  AWAITING_ANSWER,
  /** Vastaus arvioitavana: it has come, or the time is over. */
  ASSESSING_ANSWER,
  /** Voimassa: sent to the party. */
  IN_FORCE,
  /** Ei toteuteta: decided not to be taken. */
  NOT_TAKEN,
  /** Peruttu: withdrawn before it took effect. */
  WITHDRAWN;

  /** As the party sees it: what is decided but not sent yet still waits for its decision. */
  public ConsequenceState toParty() {
    return this == DECIDED ? DECIDING : this;
  }

  /** Whether something is still to be done. */
  public boolean isUnfinished() {
    return this != IN_FORCE && this != NOT_TAKEN && this != WITHDRAWN;
  }

  /** Whether it was decided to be taken, sent or not. */
  public boolean isTaken() {
    return this == DECIDED
        || this == AWAITING_ANSWER
        || this == ASSESSING_ANSWER
        || this == IN_FORCE;
  }
}
