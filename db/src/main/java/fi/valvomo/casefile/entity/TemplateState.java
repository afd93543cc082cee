package fi.valvomo.casefile.entity;

/** Where a version of a document template stands. */
public enum TemplateState {
  /** Luonnos. */
  DRAFT,
  /** Voimassa tai tulossa voimaan. */
  IN_FORCE,
  /** Arkistoitu: toinen versio on tullut tilalle. */
  ARCHIVED
}
