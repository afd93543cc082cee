package fi.valvomo.notice.entity;

/** How fast a notice must be acted on, in the law's own words (kiireellisyys). */
public enum Urgency {
  /** Välittömästi · omedelbart. */
  IMMEDIATELY,
  /** Viipymättä · utan dröjsmål. */
  WITHOUT_DELAY,
  /** Arkipäivissä. */
  IN_WORKING_DAYS
}
