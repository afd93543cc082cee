package fi.valvomo.agreement.entity;

/** What kind of party an agreement has (sopimuksen osapuoli). */
public enum PartyType {
  /** Tuottaja. */
  PRODUCER,
  /** Palveluyksikkö. */
  UNIT,
  /** Palvelulinja: järjestäjän oma toimiala tai palvelukokonaisuus. */
  SERVICE_LINE
}
