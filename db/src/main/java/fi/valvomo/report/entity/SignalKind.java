package fi.valvomo.report.entity;

/** What may be noticed in a sent report. */
public enum SignalKind {
  /** Arvo on sallitun välin reunan ulkopuolella. */
  OUT_OF_RANGE,
  /** Muuttui viime kerrasta enemmän kuin raja. */
  CHANGED_MUCH,
  /** Vastaus puuttuu, vaikka viimeksi vastattiin: missing is not zero. */
  NO_LONGER_ANSWERED,
  /** Tuottaja antoi pakollisen selityksen: a person reads it. */
  EXPLAINED,
  /** Ei vaaratapahtumia, vaikka kaudella on ilmoituksia tai havaintoja. */
  NO_INCIDENTS,
  /** Kaikki kunnossa, vaikka yksiköllä on avoimia havaintoja. */
  OPEN_FINDINGS,
  /** Mikään ei muuttunut viime raportista. */
  NOTHING_CHANGED,
  /** Lähetettiin määräpäivän jälkeen. */
  LATE,
  /** Jokin muu huone tietää toisin: the text comes with the detail. */
  EVIDENCE
}
