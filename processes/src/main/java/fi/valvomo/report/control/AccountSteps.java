package fi.valvomo.report.control;

/** The steps of {@code unit-plan-account.bpmn20.xml}: ids of its user tasks, and its messages. */
public final class AccountSteps {

  /** Key of the process; one instance per unit and period. */
  public static final String PROCESS = "unit-plan-account";

  public static final String PUBLISH = "publish-account";
  public static final String CHECK = "check-account";
  public static final String COMPLETE = "complete-account";
  public static final String DECIDE_EXTENSION = "decide-account-extension";
  public static final String DECIDE_MISSING = "decide-missing-account";

  /** A last day was set or moved: its watch begins. */
  static final String DEADLINE_SET = "account-deadline-set";

  /** The last day has passed without the account: an officer decides what follows. */
  static final String MISSED = "account-missed";

  /** The account was published, or more time was given: nothing is late any more. */
  static final String NOT_LATE = "account-not-late";

  /** The producer asks for more time. */
  static final String EXTENSION_ASKED = "account-extension-asked";

  /** The account was published before more time was decided on. */
  static final String EXTENSION_MOOT = "account-extension-moot";

  /** Nothing is waited for any more. */
  static final String LEFT_MISSING = "account-left-missing";

  private AccountSteps() {}
}
