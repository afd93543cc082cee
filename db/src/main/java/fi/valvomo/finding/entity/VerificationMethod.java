package fi.valvomo.finding.entity;

/** By what the officer satisfied themselves (todentamistapa). */
public enum VerificationMethod {
  /** Asiakirjasta. */
  DOCUMENT,
  /** Käynnillä. */
  VISIT,
  /** Otoksesta. */
  SAMPLE
}
