package fi.valvomo.launcher;

/** The settings are right, and still Valvomo does not come up. */
public final class StartFailed extends RuntimeException {

  static final int EXIT_CODE = 3;

  private static final long serialVersionUID = 1;

  /** What failed, in words for the person who starts Valvomo. */
  public StartFailed(String message, Throwable cause) {
    super(message, cause);
  }

  /** What failed, where no exception told so. */
  public StartFailed(String message) {
    super(message);
  }
}
