package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * An address under which a unit says it publishes its plan or an account, and how it answered when
 * it was last asked. Bears the id of what names it.
 */
@Entity
@Table(name = "published_address")
@Access(AccessType.FIELD)
public class PublishedAddress extends Versioned {

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  private String address;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Enumerated(EnumType.STRING)
  private LinkResult result;

  private Integer status;
  private int failures;

  @Column(name = "broken_since")
  private Instant brokenSince;

  protected PublishedAddress() {}

  /** An address that is asked at the next round. */
  public PublishedAddress(CaseSubject subject, String address, Viewer by, Instant at) {
    super(subject.id());
    subjectType = subject.subjectType();
    name(address, by, at);
  }

  /** The unit names another; what the earlier one answered does not count any more. */
  public void name(String other, Viewer by, Instant at) {
    if (!other.equals(address)) {
      address = other;
      checkedAt = null;
      result = null;
      status = null;
      failures = 0;
      brokenSince = null;
    }
    nextCheckAt = at;
    changed(by, at);
  }

  /** A node asks it now; another one does when this has not told the answer after so long. */
  public void take(Duration lease, Instant at) {
    nextCheckAt = at.plus(lease);
    changed(Viewer.SYSTEM, at);
  }

  /**
   * It was asked.
   *
   * @param next when it is asked again
   */
  public void answered(LinkAnswer answer, Instant next, Instant at) {
    checkedAt = at;
    result = answer.result();
    status = answer.status();
    nextCheckAt = next;
    if (answer.result() == LinkResult.WORKS) {
      failures = 0;
      brokenSince = null;
    } else {
      failures++;
      brokenSince = brokenSince == null ? at : brokenSince;
    }
    changed(Viewer.SYSTEM, at);
  }

  public SubjectType subjectType() {
    return subjectType;
  }

  public String address() {
    return address;
  }

  /** When it was last asked; null before the first time. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /** Null before it was asked. */
  public LinkResult result() {
    return result;
  }

  /** Status of the answer, or null where none came. */
  public Integer status() {
    return status;
  }

  /** How many times in a row it did not work. */
  public int failures() {
    return failures;
  }

  /** Since when it has not worked, or null. */
  public Instant brokenSince() {
    return brokenSince;
  }
}
