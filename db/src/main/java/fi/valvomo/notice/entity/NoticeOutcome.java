package fi.valvomo.notice.entity;

/** What became of a notice (käsittelyn tulos). */
public enum NoticeOutcome {
  /** Johti havaintoon. */
  FINDING,
  /** Johti tarkastukseen. */
  INSPECTION,
  /** Selvitys riitti. */
  CLARIFIED,
  /** Siirretty toimivaltaiselle. */
  TRANSFERRED,
  /** Päätetty perusteluin. */
  SETTLED
}
