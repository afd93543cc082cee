package fi.valvomo.report.control;

/** The names of {@code round-opening.bpmn20.xml}. */
final class RoundSteps {

  /** Key of the process by which a round is opened and the next one waited for. */
  static final String PROCESS = "round-opening";

  /** No next round follows after all. */
  static final String RECURRENCE_ENDED = "round-recurrence-ended";

  private RoundSteps() {}
}
