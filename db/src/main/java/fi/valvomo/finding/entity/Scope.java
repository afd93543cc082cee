package fi.valvomo.finding.entity;

/** How wide a finding reaches (laajuus). */
public enum Scope {
  /** Yksittäinen. */
  ISOLATED,
  /** Toistuva, useita tapauksia. */
  PATTERN,
  /** Laaja, koko yksikkö. */
  WIDESPREAD
}
