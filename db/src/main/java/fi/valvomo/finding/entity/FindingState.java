package fi.valvomo.finding.entity;

/** Where a finding stands (havainnon tila). */
public enum FindingState {
  /** Luonnos: made during a visit, has no process yet. */
  DRAFT,
  /** Avoin: waits for the producer. */
  OPEN,
  /** Korjaussuunnitelma toimitettu. */
  PLAN_SUBMITTED,
  /** Korjaussuunnitelma palautettu. */
  PLAN_RETURNED,
  /** Korjaussuunnitelma hyväksytty. */
  PLAN_ACCEPTED,
  /** Ilmoitettu korjatuksi: the producer's word, not yet verified. */
  REPORTED_DONE,
  /** Todennettu korjatuksi. */
  VERIFIED,
  /** Suljettu. */
  CLOSED,
  /** Poistettu: rested on an error of fact. */
  WITHDRAWN;

  /** Whether the producer owes something: an answer that waits for the officer is not late. */
  public boolean isWithProducer() {
    return this == OPEN || this == PLAN_SUBMITTED || this == PLAN_RETURNED || this == PLAN_ACCEPTED;
  }

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this != DRAFT && this != CLOSED && this != WITHDRAWN;
  }
}
