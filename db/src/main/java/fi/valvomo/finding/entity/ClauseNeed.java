package fi.valvomo.finding.entity;

/** What a consequence asks of the agreement. */
public enum ClauseNeed {
  /** Ei edellytä ehtoa: always allowed. 741/2023 25.1 §. */
  NONE,
  /** Lakisääteinen: 741/2023 25.2 §; a missing clause of 612/2021 15 § is a gap that is shown. */
  STATUTORY,
  /** Sopimuksenvarainen: only if the agreement says so. */
  AGREED
}
