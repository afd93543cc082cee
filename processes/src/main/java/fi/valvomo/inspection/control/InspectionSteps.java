package fi.valvomo.inspection.control;

/** The steps of {@code inspection.bpmn20.xml}: the ids of its user tasks. */
public final class InspectionSteps {

  /** Key of the process. */
  public static final String PROCESS = "inspection";

  public static final String PREPARE = "prepare";
  public static final String SEND_NOTICE = "send-notice";
  public static final String PRE_QUESTIONNAIRE = "pre-questionnaire";
  public static final String CONDUCT = "conduct";
  public static final String DRAFT_REPORT = "draft-report";
  public static final String COMMENT = "comment";
  public static final String ASSESS_COMMENTS = "assess-comments";
  public static final String ISSUE_FINAL = "issue-final";
  public static final String CLOSE = "close";

  /** The timer of the last day for comments, set again when that day moves. */
  static final String COMMENTING_OVER = "commenting-over";

  private InspectionSteps() {}
}
