package fi.valvomo.inspection.entity;

/** How a criterion is met in the unit (kriteerin toteutuminen). */
public enum AnswerResult {
  /** Toteutuu. */
  MET,
  /** Ei toteudu. */
  NOT_MET,
  /** Ei koske yksikköä. */
  NOT_APPLICABLE,
  /** Ei arvioitu. */
  NOT_ASSESSED
}
