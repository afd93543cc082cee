package fi.valvomo.agreement.entity;

/**
 * From which side an indicator looks at a service (nelimaalin näkökulma): by these own and
 * purchased production are compared.
 */
public enum Perspective {
  /** Laatu ja vaikuttavuus. */
  QUALITY,
  /** Saatavuus. */
  AVAILABILITY,
  /** Henkilöstö. */
  STAFFING,
  /** Yksikkökustannus, tuottavuus. */
  UNIT_COST,
  /** Asiakaskokemus. */
  CUSTOMER_EXPERIENCE,
  /** Asiakasrakenne: ei tulos, vaan keitä palvellaan; kertoo, mitä voi verrata (case-mix). */
  CLIENT_MIX,
  /** Ei vertailla. */
  NOT_COMPARED
}
