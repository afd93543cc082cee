package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or this person may not know that there is. Becomes 404. */
@ApplicationException(rollback = true)
public class MissingException extends RuntimeException {

  public MissingException(String what) {
    super(what);
  }
}
