package fi.valvomo.agreement.entity;

/** What was done by a last day of an agreement. */
public enum AgreementDayOutcome {
  /** Optio otettiin käyttöön. */
  TAKEN(AgreementDayKind.OPTION),
  /** Optiota ei otettu käyttöön. */
  NOT_TAKEN(AgreementDayKind.OPTION),
  /** Ilmoitettiin. */
  GIVEN(AgreementDayKind.NOTICE),
  /** Ei ilmoitettu: ei ollut tarpeen. */
  NOT_GIVEN(AgreementDayKind.NOTICE);

  private final AgreementDayKind kind;

  AgreementDayOutcome(AgreementDayKind kind) {
    this.kind = kind;
  }

  /** Whether it can be said of such a day. */
  public boolean isOf(AgreementDayKind day) {
    return kind == day;
  }
}
