package fi.valvomo.finding.entity;

/**
 * Why a party is not heard before the decision (kuulematta jättämisen peruste). 434/2003 34.2 §.
 */
public enum HearingExceptionGround {
  /** Kuuleminen saattaa vaarantaa päätöksen tarkoituksen toteutumisen. */
  ENDANGERS_PURPOSE,
  /** Asian ratkaiseminen ei siedä lykkäystä: clients' safety, for one. */
  URGENT,
  /** Vaatimus hyväksytään, tai ratkaisu ei koske toista asianosaista. */
  NOT_AGAINST_PARTY,
  /** Kuuleminen on muusta syystä ilmeisen tarpeetonta. */
  OBVIOUSLY_NEEDLESS
}
