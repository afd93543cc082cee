package fi.valvomo.finding.entity;

/** How far a corrective action is (toimenpiteen tila). */
public enum ActionState {
  /** Ei aloitettu. */
  NOT_STARTED,
  /** Kesken. */
  UNDER_WAY,
  /** Tehty: with evidence; still the producer's word until verified. */
  DONE
}
