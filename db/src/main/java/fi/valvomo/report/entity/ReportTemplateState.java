package fi.valvomo.report.entity;

/** Where a version of a report template stands. */
public enum ReportTemplateState {
  /** Luonnos. */
  DRAFT,
  /** Voimassa tai tulossa voimaan. */
  IN_FORCE,
  /** Arkistoitu: toinen versio on tullut tilalle, tai raporttia ei enää kysytä. */
  ARCHIVED
}
