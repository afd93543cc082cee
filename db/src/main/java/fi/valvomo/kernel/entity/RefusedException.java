package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the domain said no; nothing is changed. Becomes 409 at the boundary. */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {

  private final transient Refusal refusal;
  private final transient Object[] details;
  private final transient List<String> fields;

  public RefusedException(Refusal refusal, Object... details) {
    this(refusal, List.of(), details);
  }

  private RefusedException(Refusal refusal, List<String> fields, Object... details) {
    super(refusal.name());
    this.refusal = refusal;
    this.fields = List.copyOf(fields);
    this.details = details.clone();
  }

  /** The same, where fields of what was sent are the reason: it is said there. */
  public RefusedException at(List<String> paths) {
    return new RefusedException(refusal, paths, details);
  }

  /** Paths of the fields that are the reason; empty where no field is. */
  public List<String> fields() {
    return fields;
  }

  public Refusal refusal() {
    return refusal;
  }

  /** Values for the placeholders of the message, in order. */
  public Object[] details() {
    return details.clone();
  }
}
