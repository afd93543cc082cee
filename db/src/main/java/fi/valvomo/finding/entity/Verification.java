package fi.valvomo.finding.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the officer saw when they checked a correction (todentaminen). */
@Embeddable
@Access(AccessType.FIELD)
public class Verification {

  @Column(name = "verification_method")
  @Enumerated(EnumType.STRING)
  private VerificationMethod method;

  @Column(name = "verification_passed")
  private Boolean passed;

  @Column(name = "verification_note")
  private String note;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  protected Verification() {}

  public Verification(
      VerificationMethod method, boolean passed, String note, LocalDate verifiedOn) {
    this.method = method;
    this.passed = passed;
    this.note = note;
    this.verifiedOn = verifiedOn;
  }

  public VerificationMethod method() {
    return method;
  }

  /** Whether the correction is real. */
  public boolean passed() {
    return Boolean.TRUE.equals(passed);
  }

  public String note() {
    return note;
  }

  public LocalDate verifiedOn() {
    return verifiedOn;
  }
}
