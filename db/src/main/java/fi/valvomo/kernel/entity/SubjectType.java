package fi.valvomo.kernel.entity;

/** The kinds of things that have a timeline, documents and steps of their own. */
public enum SubjectType {
  /** Asia. */
  CASE,
  /** Asiakirjapohja. */
  TEMPLATE,
  /** Valvontakäynti, tarkastus. */
  INSPECTION,
  /** Havainto. */
  FINDING,
  /** Seuraamus. */
  CONSEQUENCE,
  /** Viestiketju. */
  MESSAGE,
  /** Ilmoitus. */
  NOTICE,
  /** Taho, jolle ilmoitus siirretään. */
  RECEIVING_BODY,
  /** Raportointikierros. */
  REPORT_ROUND,
  /** Omavalvontaraportti. */
  REPORT,
  /** Omavalvontasuunnitelma. */
  UNIT_PLAN,
  /** Omavalvontasuunnitelman seurannan selvitys. */
  PLAN_ACCOUNT,
  /** Tuottaja. */
  PRODUCER,
  /** Palveluyksikkö. */
  UNIT,
  /** Käyttäjä. */
  USER,
  /** Rajapinta-avain. */
  API_KEY,
  /** Toimivallan siirto, delegointi. */
  DELEGATION,
  /** Arviointikriteeristö. */
  CATALOGUE,
  /** Sopimus, sääntökirja, linjasopimus. */
  AGREEMENT,
  /** Mittari. */
  INDICATOR,
  /** Tavoite. */
  TARGET,
  /** Toteuma. */
  MEASUREMENT,
  /** Raporttipohja. */
  REPORT_TEMPLATE,
  /** Poikkeama tavoitteesta. */
  BREACH,
  /** Sopimuksen määräpäivä. */
  AGREEMENT_DAY
}
