package fi.valvomo.inspection.entity;

/** What the provider says of one finding in the draft report (kommentti, vastine). */
public enum Stance {
  /** Hyväksyy havainnon. */
  ACCEPT,
  /** Asiavirhe: the finding is not true. */
  FACTUAL_ERROR,
  /** Eri mieltä: stays visible in the final report. */
  DISAGREE,
  /** Jo korjattu: goes straight to verification, if accepted. */
  ALREADY_FIXED
}
