package fi.valvomo.inspection.control;

/** The steps of {@code inspection.bpmn20.xml}: the ids of its user tasks, and its messages. */
public final class InspectionSteps {

  /** Key of the process. */
  public static final String PROCESS = "inspection";

  public static final String PREPARE = "prepare";
  public static final String SEND_NOTICE = "send-notice";
  public static final String PRE_QUESTIONNAIRE = "pre-questionnaire";
  public static final String CONDUCT = "conduct";
  public static final String DRAFT_REPORT = "draft-report";
  public static final String COMMENT = "comment";
  public static final String DECIDE_TIME = "decide-comment-time";
  public static final String ASSESS_COMMENTS = "assess-comments";
  public static final String ISSUE_FINAL = "issue-final";
  public static final String CLOSE = "close";

  /** The timer of the last day for comments, set again when that day moves. */
  static final String COMMENTING_OVER = "commenting-over";

  /** Comments came after their time: they are assessed before the report becomes final. */
  static final String LATE_COMMENTS = "late-comments";

  /** The producer asks for more time. */
  static final String TIME_ASKED = "comment-time-asked";

  /** Everything was commented before more time was decided on. */
  static final String TIME_MOOT = "comment-time-moot";

  /** More time was given after the last day: comments are waited for again. */
  static final String EXTENDED = "commenting-extended";

  private InspectionSteps() {}
}
