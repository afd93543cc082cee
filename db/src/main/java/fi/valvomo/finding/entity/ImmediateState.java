package fi.valvomo.finding.entity;

/** Where the immediate path of a serious finding stands (välittömien toimien vaihe). */
public enum ImmediateState {
  /** Vaatimus: the demand for immediate correction is to be sent. 741/2023 25.1 §. */
  DEMAND,
  /** Ilmoitus valvontaviranomaiselle. 741/2023 34 §. */
  NOTICE,
  /** Päivittäinen seuranta, until the danger is lifted. */
  FOLLOW_UP,
  /** Vaara on poistunut. */
  LIFTED,
  /** Keskeytetty: another person confirmed that the finding is not serious. */
  STOPPED
}
