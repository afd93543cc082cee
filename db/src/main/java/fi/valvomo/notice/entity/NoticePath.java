package fi.valvomo.notice.entity;

/** Where a notice goes from triage (käsittelytapa). */
public enum NoticePath {
  /** Välittömät toimet: a serious finding at once. 741/2023 25.1 §. */
  IMMEDIATE,
  /** Tarkastus tai havainto. */
  INSPECTION,
  /** Selvityspyyntö tuottajalle. 741/2023 25.1 §. */
  CLARIFICATION,
  /** Siirto toimivaltaiselle. 434/2003 21 §. */
  TRANSFER,
  /** Päättäminen perusteluin. */
  CLOSURE
}
