package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** Somebody else changed the thing after this person read it. Becomes 412 and names the winner. */
@ApplicationException(rollback = true)
public class ChangedException extends RuntimeException {

  private final String changedBy;
  private final Instant changedAt;

  /** Either value may be null where nobody knows it. */
  public ChangedException(String changedBy, Instant changedAt) {
    super("changed by " + changedBy + " at " + changedAt);
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
