package fi.valvomo.report.control;

/** The steps of {@code report-round.bpmn20.xml}: the ids of its user tasks, and its messages. */
public final class ReportSteps {

  /** Key of the process; one instance per unit and period. */
  public static final String PROCESS = "report-round";

  public static final String FILL_IN = "fill-in";
  public static final String REVIEW = "review";
  public static final String CORRECT = "correct";
  public static final String DECIDE_EXTENSION = "decide-report-extension";
  public static final String DECIDE_MISSING = "decide-missing";

  /** A last day was set or moved: its watch begins. */
  static final String DEADLINE_SET = "report-deadline-set";

  /** The last day has passed without the report: an officer decides what follows. */
  static final String MISSED = "report-missed";

  /** The report came, or more time was given: nothing is late any more. */
  static final String NOT_LATE = "report-not-late";

  /** The producer asks for more time. */
  static final String EXTENSION_ASKED = "report-extension-asked";

  /** The report came before more time was decided on. */
  static final String EXTENSION_MOOT = "report-extension-moot";

  /** No answer is waited for any more. */
  static final String LEFT_MISSING = "report-left-missing";

  private ReportSteps() {}
}
