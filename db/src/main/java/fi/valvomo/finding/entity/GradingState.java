package fi.valvomo.finding.entity;

/** Where one grading of a finding stands (luokituksen tila). */
public enum GradingState {
  /** Voimassa: took effect at once and needs nobody else. */
  IN_FORCE,
  /** Voimassa, odottaa vahvistusta: to serious; a second person confirms afterwards. */
  TO_CONFIRM,
  /** Ehdotettu: from serious; takes effect only when another person confirms. */
  PROPOSED,
  /** Vahvistettu. */
  CONFIRMED,
  /** Ei vahvistettu. */
  REJECTED;

  /** Whether somebody still has to say yes or no. */
  public boolean isWaiting() {
    return this == TO_CONFIRM || this == PROPOSED;
  }
}
