package fi.valvomo.finding.entity;

/** How grave a finding is (havainnon vakavuus). Follows the wording of 741/2023 25, 29 and 34 §. */
public enum Severity {
  /** Positiivinen havainto: good practice to share. */
  POSITIVE,
  /** Kehittämissuositus: no breach, no deadline. */
  RECOMMENDATION,
  /** Lievä poikkeama: a breach without effect on safety. */
  MINOR,
  /** Merkittävä poikkeama: affects quality or rights. */
  SIGNIFICANT,
  /** Vakava: asiakas- tai potilasturvallisuutta olennaisesti vaarantava. 741/2023 25.1 §. */
  SERIOUS;

  /** 0 for POSITIVE to 4 for SERIOUS. */
  public int level() {
    return ordinal();
  }

  public static Severity ofLevel(int level) {
    return values()[level];
  }

  /** Whether something must be corrected. */
  public boolean needsCorrection() {
    return level() >= MINOR.level();
  }
}
