package fi.valvomo.finding.entity;

/** Who must be told of a finding besides its producer (kenelle kerrotaan). */
public enum Told {
  /** Päällikkö: the organiser's own manager. */
  MANAGER,
  /** Valvontaviranomainen. 741/2023 34 §. */
  AUTHORITY
}
