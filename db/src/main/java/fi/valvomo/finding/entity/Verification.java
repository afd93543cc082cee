package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

  @Column(name = "verification_inspection_id")
  private UUID inspectionId;

  @Column(name = "verification_document_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> documentIds = List.of();

  @Column(name = "verification_sample_size")
  private Integer sampleSize;

  @Column(name = "verification_sample")
  private String sample;

  protected Verification() {}

  /** What was seen on which day, and what that rests on. */
  public Verification(VerificationBasis basis, boolean passed, String note, LocalDate verifiedOn) {
    this.method = basis.method();
    this.passed = passed;
    this.note = note;
    this.verifiedOn = verifiedOn;
    this.inspectionId = basis.inspectionId();
    this.documentIds = basis.documentIds();
    this.sampleSize = basis.sampleSize();
    this.sample = basis.sample();
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

  /** The visit on which it was seen, or null. */
  public UUID inspectionId() {
    return inspectionId;
  }

  /** The documents that showed it. */
  public List<UUID> documentIds() {
    return documentIds == null ? List.of() : documentIds;
  }

  /** How many were looked at as a sample, or null. */
  public Integer sampleSize() {
    return sampleSize;
  }

  /** What was looked at as a sample and found in it, or null. */
  public String sample() {
    return sample;
  }
}
