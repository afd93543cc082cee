package fi.valvomo.finding.entity;

/** What the officer says of a corrective plan (korjaussuunnitelman arvio). */
public enum PlanOutcome {
  /** Hyväksytty. */
  ACCEPTED,
  /** Palautettu täydennettäväksi: mended by the producer. */
  RETURNED,
  /** Hylätty: does not answer the finding, to be made anew. */
  REJECTED,
  /** Ohjattu: the officer directs the measures instead. 741/2023 25 §. */
  DIRECTED;

  /** Whether the producer now knows what to carry out. */
  public boolean settles() {
    return this == ACCEPTED || this == DIRECTED;
  }
}
