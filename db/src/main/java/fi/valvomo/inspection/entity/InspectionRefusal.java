package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why an inspection says no. */
public enum InspectionRefusal implements Refusal {
  /** The act belongs to another state of the inspection. */
  OUT_OF_ORDER,
  /** Esteellinen viranhaltija ei saa jatkaa. Hallintolaki 434/2003 27-28 §. */
  DISQUALIFIED,
  /** The notice or this report has been sent already. */
  ALREADY_SENT,
  /** An unannounced visit gives no notice. */
  NOT_ANNOUNCED,
  /** Somebody saved another answer to this criterion meanwhile. */
  STALE_ANSWER,
  /** The provider has commented this finding already. */
  ALREADY_COMMENTED,
  /** The comment has been assessed otherwise already. */
  ALREADY_ASSESSED,
  /** The final report waits until every comment has been assessed. */
  COMMENTS_NOT_ASSESSED,
  /** The final report has been given: its draft can be commented no more. */
  REPORT_IS_FINAL,
  /** Every finding has been commented: more time would be for nothing. */
  NOTHING_LEFT_TO_COMMENT
}
