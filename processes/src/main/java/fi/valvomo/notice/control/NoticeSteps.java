package fi.valvomo.notice.control;

/** The steps of {@code notice.bpmn20.xml}: the ids of its user tasks, and its message. */
public final class NoticeSteps {

  /** Key of the process. */
  public static final String PROCESS = "notice";

  public static final String ACKNOWLEDGE = "acknowledge-receipt";
  public static final String TRIAGE = "triage";
  public static final String ACT_AT_ONCE = "act-at-once";
  public static final String EXAMINE = "examine";
  public static final String ASK_PRODUCER = "ask-producer";
  public static final String CLARIFY = "clarify";
  public static final String ASSESS_CLARIFICATION = "assess-clarification";
  public static final String TRANSFER = "transfer";
  public static final String SETTLE = "settle";
  public static final String ANSWER = "answer-sender";

  /** The timer that reminds of the answer. */
  static final String ANSWER_NEAR = "answer-near";

  /** Another path is taken than the one that was chosen first. */
  static final String JUDGED_AGAIN = "notice-judged-again";

  private NoticeSteps() {}
}
