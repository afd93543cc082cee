package fi.valvomo.agreement.entity;

/** What an agreement has a last day for (sopimuksen määräpäivän laji). */
public enum AgreementDayKind {
  /** Optio on otettava käyttöön viimeistään. */
  OPTION,
  /** Ilmoitus on tehtävä viimeistään. */
  NOTICE
}
