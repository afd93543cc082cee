package fi.valvomo.finding.control;

/** The steps of {@code finding.bpmn20.xml}: the ids of its user tasks. */
public final class FindingSteps {

  /** Key of the process. */
  public static final String PROCESS = "finding";

  public static final String ACKNOWLEDGE = "acknowledge";
  public static final String PROPOSE_PLAN = "propose-plan";
  public static final String ASSESS_PLAN = "assess-plan";
  public static final String CARRY_OUT = "carry-out";
  public static final String VERIFY = "verify";
  public static final String CLOSE = "close";
  public static final String NOTE_SERIOUS = "note-serious";
  public static final String HANDLE_OVERDUE = "handle-overdue";
  public static final String DECIDE_EXTENSION = "decide-extension";
  public static final String CHECK_EFFECT = "check-effect";

  /** A last day was set or moved: its watch begins. */
  public static final String DEADLINE_SET = "deadline-set";

  /** A last day of the finding has passed: a manager decides what follows. */
  public static final String DEADLINE_MISSED = "deadline-missed";

  /** Nothing is late any more: the manager need not decide what follows. */
  public static final String OVERDUE_SETTLED = "overdue-settled";

  /** The producer asks for more time. */
  public static final String EXTENSION_ASKED = "extension-asked";

  /** There is no danger any more: what was missed need not be settled. */
  public static final String DANGER_OVER = "danger-over";

  public static final String CONFIRM_GRADING = "confirm-grading";
  public static final String CONFIRM_GRADING_LATE = "confirm-grading-late";
  public static final String CONFIRM_LOWERING = "confirm-lowering";
  public static final String SEND_DEMAND = "send-demand";
  public static final String NOTIFY_AUTHORITY = "notify-authority";
  public static final String FOLLOW_UP = "follow-up";
  public static final String HANDLE_MISSED_FOLLOW_UP = "handle-missed-follow-up";
  public static final String NOTE_GRADING = "note-grading";
  public static final String TELL_AUTHORITY = "tell-authority";
  public static final String ASSESS_REPEAT = "assess-repeat";
  public static final String NOTE_REPEATED = "note-repeated";

  private FindingSteps() {}
}
