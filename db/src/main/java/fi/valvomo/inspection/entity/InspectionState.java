package fi.valvomo.inspection.entity;

/** Where an inspection stands (tarkastuksen vaihe). */
public enum InspectionState {
  /** Valmistelussa: basis and disqualification; the provider knows nothing yet. */
  PREPARING,
  /** Ilmoitettu: notice sent, pre-questionnaire with the provider. */
  ANNOUNCED,
  /** Valmis tehtäväksi. */
  READY,
  /** Käynti meneillään. */
  UNDERWAY,
  /** Käyty: the draft report is being written. */
  CONDUCTED,
  /** Kommentoitavana: the draft report is with the provider. */
  COMMENTING,
  /** Kommentteja arvioidaan. */
  ASSESSING,
  /** Viimeisteltävänä: nothing is left unassessed. */
  FINALISING,
  /** Tarkastuskertomus annettu. Hallintolaki 434/2003 39 §. */
  ISSUED,
  /** Päätetty. */
  CLOSED
}
