package fi.valvomo.casefile.control;

/** Names of the process {@code message-thread.bpmn20.xml}. */
final class MessageSteps {

  static final String PROCESS = "message-thread";
  static final String ANSWER_PROVIDER = "answer-provider";
  static final String ANSWER_OFFICER = "answer-officer";

  private MessageSteps() {}
}
