package fi.valvomo.report.entity;

/** Where a self-monitoring report stands. */
public enum ReportState {
  /** Avoin: odottaa tuottajaa. */
  OPEN,
  /** Lähetetty: odottaa valvojaa. */
  SUBMITTED,
  /** Palautettu korjattavaksi. */
  RETURNED,
  /** Hyväksytty. */
  ACCEPTED,
  /** Tuottaja ei vastannut. A signal by itself, never a zero. */
  MISSING
}
