package fi.valvomo.finding.control;

/** The steps of {@code consequence.bpmn20.xml}: the ids of its user tasks, and its messages. */
public final class ConsequenceSteps {

  /** Key of the process. */
  public static final String PROCESS = "consequence";

  public static final String SEND_HEARING = "send-hearing";
  public static final String REPLY_TO_HEARING = "reply-to-hearing";
  public static final String ASSESS_REPLY = "assess-reply";
  public static final String DECIDE = "decide";
  public static final String DELIVER = "deliver";
  public static final String DECIDE_EXTENSION = "decide-hearing-extension";
  public static final String ANSWER = "answer";
  public static final String ASSESS_ANSWER = "assess-answer";

  /** Told to the process of the finding, which calls this one. */
  static final String PROPOSED = "consequence-proposed";

  static final String EXTENSION_ASKED = "hearing-extension-asked";
  static final String EXTENDED = "hearing-extended";
  static final String LATE_REPLY = "late-reply";
  static final String GIVEN_UP = "consequence-withdrawn";

  /** Timers that are set again when a last day moves. */
  static final String HEARING_OVER = "hearing-over";

  static final String ANSWER_NEAR = "answer-near";
  static final String ANSWER_OVER = "answer-over";

  private ConsequenceSteps() {}
}
