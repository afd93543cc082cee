package fi.valvomo.report.entity;

/** By what a report was sent. */
public enum SubmissionWay {
  /** Asioinnissa täytetty. */
  PORTAL,
  /** Taulukkotiedostosta tuotu. */
  CSV,
  /** Järjestelmästä järjestelmään lähetetty. */
  API
}
