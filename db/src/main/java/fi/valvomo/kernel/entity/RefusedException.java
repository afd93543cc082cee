package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;

/** A rule of the domain said no; nothing is changed. Becomes 409 at the boundary. */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {

  private final transient Refusal refusal;
  private final transient Object[] details;

  public RefusedException(Refusal refusal, Object... details) {
    super(refusal.name());
    this.refusal = refusal;
    this.details = details.clone();
  }

  public Refusal refusal() {
    return refusal;
  }

  /** Values for the placeholders of the message, in order. */
  public Object[] details() {
    return details.clone();
  }
}
