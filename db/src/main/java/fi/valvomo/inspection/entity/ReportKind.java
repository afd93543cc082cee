package fi.valvomo.inspection.entity;

/** The two reports of an inspection. */
public enum ReportKind {
  /** Raporttiluonnos · utkast: sent for comments. */
  DRAFT,
  /** Tarkastuskertomus · inspektionsberättelse. Hallintolaki 434/2003 39 §. */
  FINAL
}
