package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Binding;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Condition;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.UnitType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send about targets; the domain checks it. */
final class TargetRequests {

  private TargetRequests() {}

  /**
   * A new target.
   *
   * @param agreementId null for a general target
   * @param unitType of a general target; null for every unit
   * @param lot of the agreement; null for the whole of it
   */
  public record NewTarget(
      @NotNull UUID indicatorId,
      UUID agreementId,
      UnitType unitType,
      @Size(max = 400) String lot,
      @NotNull @Valid Aiming aim) {

    TargetScope toScope() {
      if (agreementId != null && unitType != null) {
        throw InvalidException.of("unitType", "noValueHere");
      }
      boolean ofLot = lot != null && !lot.isBlank();
      if (agreementId == null && ofLot) {
        throw InvalidException.of("lot", "noValueHere");
      }
      return new TargetScope(agreementId, unitType, ofLot ? lot.strip() : null);
    }
  }

  /**
   * What is to be reached, and when.
   *
   * @param percentConfirmed that a share above 0 and at most 1 per cent is meant so
   */
  public record Aiming(
      @Schema(required = true) Comparator comparator,
      BigDecimal value,
      LocalDate by,
      @Valid Inner condition,
      Integer weight,
      @Schema(required = true) LocalDate validFrom,
      LocalDate validTo,
      Binding binding,
      Integer baselineYear,
      BigDecimal baselineValue,
      String note,
      Boolean percentConfirmed) {

    boolean isConfirmed() {
      return Boolean.TRUE.equals(percentConfirmed);
    }

    TargetFacts toFacts() {
      return new TargetFacts(
          comparator,
          value,
          by,
          condition == null ? null : condition.toCondition(),
          weight == null ? 1 : weight,
          validFrom,
          validTo,
          binding,
          baselineYear,
          baselineValue,
          null,
          false,
          note);
    }
  }

  /** The last day of a target. */
  public record Ending(@NotNull LocalDate validTo) {}

  /** The threshold inside the value, in words and as far as it can be counted. */
  public record Inner(
      @NotNull @Size(min = 1, max = 200) String text,
      Comparator comparator,
      BigDecimal value,
      @Size(max = 100) String unit) {

    Condition toCondition() {
      return new Condition(text, comparator, value, unit);
    }
  }
}
