package fi.valvomo.kernel.entity;

import jakarta.ejb.ApplicationException;

/** The content of a file is of a type that the house does not take, whatever its name. 415. */
@ApplicationException(rollback = true)
public class WrongTypeException extends RuntimeException {

  private final String found;

  public WrongTypeException(String found) {
    super("content is " + found);
    this.found = found;
  }

  /** The type that the content shows, such as {@code application/x-dosexec}. */
  public String found() {
    return found;
  }
}
