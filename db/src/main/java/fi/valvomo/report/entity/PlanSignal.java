package fi.valvomo.report.entity;

/** What is wrong with the self-monitoring plan of a unit, as far as the house can see by itself. */
public enum PlanSignal {
  /** Suunnitelmaa ei ole vahvistettu. 741/2023 27 §. */
  NO_PLAN,
  /** Suunnitelma on vahvistettu, mutta sitä ei ole julkaistu. */
  NOT_PUBLISHED,
  /** Selvitys seurannasta on myöhässä tai jäi puuttumaan. */
  ACCOUNT_MISSING,
  /** Julkaisuosoite ei vastaa. */
  LINK_BROKEN,
  /** Suunnitelmaa ei ole muutettu vuoteen. */
  UNCHANGED
}
