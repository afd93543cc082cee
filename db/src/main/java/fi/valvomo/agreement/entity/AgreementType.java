package fi.valvomo.agreement.entity;

import fi.valvomo.producer.entity.RelationType;

/** By what kind of agreement the organiser steers (sopimuksen laji). */
public enum AgreementType {
  /** Sopimus ostopalvelusta · avtal om köpta tjänster. 612/2021 15 §. */
  CONTRACT(RelationType.CONTRACT),
  /** Palvelusetelin sääntökirja · regelbok för servicesedlar. 569/2009 5 §. */
  VOUCHER_RULEBOOK(RelationType.VOUCHER),
  /** Linjasopimus omasta tuotannosta · linjeavtal om egen produktion. */
  LINE_AGREEMENT(RelationType.OWN),
  /** Avustuksen ehdot · villkor för understöd. */
  GRANT_TERMS(RelationType.GRANT);

  private final RelationType relation;

  AgreementType(RelationType relation) {
    this.relation = relation;
  }

  /** The relation of those units that it concerns. */
  public RelationType relation() {
    return relation;
  }

  /** Whether such a party can be in it: a service line is the organiser's own. */
  public boolean admits(PartyType party) {
    return party != PartyType.SERVICE_LINE || this == LINE_AGREEMENT;
  }
}
