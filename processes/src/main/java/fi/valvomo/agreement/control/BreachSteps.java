package fi.valvomo.agreement.control;

/** The steps of {@code target-watch.bpmn20.xml}: the ids of its user tasks. */
public final class BreachSteps {

  /** Key of the process. */
  public static final String PROCESS = "target-watch";

  public static final String EXPLAIN = "explain-breach";
  public static final String ASSESS = "assess-explanation";

  /** Somebody of a service line does what was agreed on. */
  public static final String CARRY_OUT = "carry-out-measure";

  /** Another person sees that it was done. */
  public static final String CONFIRM = "confirm-measure";

  public static final String DECIDE_TIME = "decide-explanation-time";

  /** The producer asks for more time. */
  static final String TIME_ASKED = "explanation-time-asked";

  /** It was explained before more time was decided on. */
  static final String TIME_MOOT = "explanation-time-moot";

  /** More time was given: it is explained by another day. */
  static final String EXTENDED = "explanation-extended";

  /** A corrected figure reaches the target. */
  public static final String CORRECTED = "figure-corrected";

  private BreachSteps() {}
}
