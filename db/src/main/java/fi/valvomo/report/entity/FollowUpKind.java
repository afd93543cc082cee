package fi.valvomo.report.entity;

/** What is done to all reports of a round at once. */
public enum FollowUpKind {
  /** Muistutus kaikille myöhässä oleville. */
  REMIND,
  /** Lisäaika kaikille, joilta raporttia odotetaan. */
  EXTEND
}
