package fi.valvomo.agreement.control;

/** The steps of {@code target-watch.bpmn20.xml}: the ids of its user tasks. */
public final class BreachSteps {

  /** Key of the process. */
  public static final String PROCESS = "target-watch";

  public static final String EXPLAIN = "explain-breach";
  public static final String ASSESS = "assess-explanation";

  /** A corrected figure reaches the target. */
  public static final String CORRECTED = "figure-corrected";

  private BreachSteps() {}
}
