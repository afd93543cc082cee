package fi.valvomo.kernel.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An aggregate with an id of its own and a version, so that a lost race is noticed and its winner
 * can be named. Fields are private and written by the aggregate's own verbs only.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class Versioned {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected Versioned() {}

  protected Versioned(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** When the last change was made; null before the first {@link #changed}. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Display name of the person who made the last change. */
  public String changedBy() {
    return changedBy;
  }

  /**
   * Refuses to go on when somebody changed the aggregate after the caller read it.
   *
   * @throws ChangedException unless this still is the version that the caller saw
   */
  public void expectVersion(long seen) {
    if (version != seen) {
      throw new ChangedException(changedBy, changedAt);
    }
  }

  /** Every verb that changes the aggregate says who and when: shown to whom loses a race. */
  protected void changed(Viewer by, Instant at) {
    changedBy = by.displayName();
    changedAt = at;
  }

  /** Refuses with {@link RefusedException} unless the condition holds. */
  protected static void refuseUnless(boolean condition, Refusal refusal, Object... details) {
    if (!condition) {
      throw new RefusedException(refusal, details);
    }
  }

  /** Refuses with {@link RefusedException} if the condition holds. */
  protected static void refuseIf(boolean condition, Refusal refusal, Object... details) {
    refuseUnless(!condition, refusal, details);
  }
}
