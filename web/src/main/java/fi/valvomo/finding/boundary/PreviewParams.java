package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.ws.rs.QueryParam;

/** A grading whose demands somebody wants to see before it is given. */
public class PreviewParams {

  private static final int YEAR = 366;

  @QueryParam("severity")
  private Severity severity;

  @QueryParam("scope")
  private Scope scope;

  @QueryParam("repeated")
  private Boolean repeated;

  @QueryParam("planDays")
  private Integer planDays;

  @QueryParam("correctionDays")
  private Integer correctionDays;

  Severity severity() {
    if (severity == null) {
      throw InvalidException.of("severity", "required");
    }
    return severity;
  }

  Scope scope() {
    if (scope == null) {
      throw InvalidException.of("scope", "required");
    }
    return scope;
  }

  /** Null as it is judged. */
  Boolean repeated() {
    return repeated;
  }

  /** The officer's own days; null where they give none, and then the table's hold. */
  ClassOverride own() {
    if (correctionDays == null) {
      return null;
    }
    requireDays("correctionDays", correctionDays);
    if (planDays != null) {
      requireDays("planDays", planDays);
    }
    return new ClassOverride(planDays != null, planDays, correctionDays, "");
  }

  private static void requireDays(String field, int days) {
    if (days < 0 || days > YEAR) {
      throw InvalidException.of(field, "daysBetween", String.valueOf(YEAR));
    }
  }
}
