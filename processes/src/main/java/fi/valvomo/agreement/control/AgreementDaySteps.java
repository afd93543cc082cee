package fi.valvomo.agreement.control;

/** The steps of {@code agreement-day.bpmn20.xml}. */
public final class AgreementDaySteps {

  /** Key of the process. */
  public static final String PROCESS = "agreement-day";

  public static final String HANDLE = "handle-agreement-day";

  /** The agreement names the day no more. */
  public static final String MOOT = "agreement-day-moot";

  private AgreementDaySteps() {}
}
