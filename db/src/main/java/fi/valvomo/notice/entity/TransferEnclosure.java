package fi.valvomo.notice.entity;

/** What goes along with the letter of a transfer (siirtokirjeen liite). */
public enum TransferEnclosure {
  /** Vain tiivistelmä, jonka ilmoitusten käsittelijä on kirjoittanut. */
  SUMMARY,
  /** Ilmoittajan oma teksti. */
  WORDS,
  /** Ilmoittajan oma teksti ja tiedot ilmoittajasta. */
  REPORTER
}
