package fi.valvomo.report.control;

/** The names of {@code round-opening.bpmn20.xml} and {@code round-follow-up.bpmn20.xml}. */
final class RoundSteps {

  /** Key of the process by which a round is opened and the next one waited for. */
  static final String PROCESS = "round-opening";

  /** Key of the process that reminds all late ones, or gives all more time. */
  static final String FOLLOW_UP = "round-follow-up";

  /** No next round follows after all. */
  static final String RECURRENCE_ENDED = "round-recurrence-ended";

  private RoundSteps() {}
}
