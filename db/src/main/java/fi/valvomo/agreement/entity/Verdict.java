package fi.valvomo.agreement.entity;

/** Why a target stands as it does in one period; each reason belongs to one state. */
public enum Verdict {
  /** Tavoitteella ei ole lukua. */
  NO_FIGURE(TargetState.NOT_MEASURABLE),
  /** Kausi ei ole alkanut. */
  NOT_BEGUN(TargetState.NOT_MEASURABLE),
  /** Kausi on kesken, eikä siitä ole vielä toteumaa. */
  NOT_DUE(TargetState.NOT_MEASURABLE),
  /** Kausi on päättynyt, eikä siitä ole toteumaa. */
  UNMEASURED(TargetState.MISSING),
  /** Jonkin osan toteuma puuttuu koosteesta. */
  INCOMPLETE(TargetState.MISSING),
  /** Nimittäjä on nolla: mitattavaa ei ollut. */
  NOTHING_TO_MEASURE(TargetState.NOT_MEASURABLE),
  /** Osoittaja on suurempi kuin nimittäjä. */
  CONTRADICTORY(TargetState.NOT_MEASURABLE),
  /** Osat on annettu ilman osoittajaa ja nimittäjää, joten niitä ei voi koota. */
  NOT_SUMMABLE(TargetState.NOT_MEASURABLE),
  /** Lukumäärät on laskettu yhteen; tavoite on yhden kauden, joten summaa ei verrata siihen. */
  ONLY_SUMMED(TargetState.NOT_MEASURABLE),
  /** Edelliseltä kaudelta ei ole toteumaa, johon verrata. */
  NO_PREVIOUS(TargetState.NOT_MEASURABLE),
  /** Toteutui. */
  REACHED(TargetState.MET),
  /** Toteutuu tähän asti; kausi on kesken. */
  REACHED_SO_FAR(TargetState.MET),
  /** Ei toteudu vielä; kausi on kesken. */
  NOT_YET(TargetState.AT_RISK),
  /** Jäi tavoitteesta. */
  FELL_SHORT(TargetState.MISSED);

  private final TargetState state;

  Verdict(TargetState state) {
    this.state = state;
  }

  public TargetState state() {
    return state;
  }

  /** Whether the period still ran when it was said: time alone may change it. */
  public boolean isPassing() {
    return this == NOT_BEGUN || this == NOT_DUE || this == REACHED_SO_FAR || this == NOT_YET;
  }
}
