package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;

/** What a person sent is larger than the house takes. Becomes 413. */
@ApplicationException(rollback = true)
public class TooLargeException extends RuntimeException {

  private final long limitInBytes;

  public TooLargeException(long limitInBytes) {
    super("larger than " + limitInBytes + " bytes");
    this.limitInBytes = limitInBytes;
  }

  /** The largest size taken, as a person reads it. */
  public long limitInMegabytes() {
    return limitInBytes / (1024 * 1024);
  }
}
