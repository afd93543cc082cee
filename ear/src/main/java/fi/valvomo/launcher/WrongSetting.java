package fi.valvomo.launcher;

/** A setting that cannot be used. The start ends before anything has been started. */
public final class WrongSetting extends RuntimeException {

  static final int EXIT_CODE = 2;

  private static final long serialVersionUID = 1;

  /** A fault in the value of one variable of the environment. */
  public WrongSetting(String variable, String value, String fault) {
    this(variable + "=" + value + ": " + fault);
  }

  /** A fault that no single value shows. */
  public WrongSetting(String fault) {
    super(fault);
  }
}
