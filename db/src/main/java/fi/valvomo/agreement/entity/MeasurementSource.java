package fi.valvomo.agreement.entity;

/** From where a measurement came (toteuman lähde). */
public enum MeasurementSource {
  /** Omavalvontaraportti. */
  REPORT,
  /** Viranhaltijan kirjaama. */
  TYPED,
  /** Tiedosto. */
  CSV,
  /** Toinen järjestelmä. */
  API
}
