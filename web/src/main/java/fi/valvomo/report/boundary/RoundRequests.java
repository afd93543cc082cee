package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.RoundName;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What officers send about rounds. */
public final class RoundRequests {

  private RoundRequests() {}

  /**
   * A round to be opened; what is null of relation, type and area does not narrow.
   *
   * @param name what it is called, where it is not by its template and its period
   * @param days calendar days that units have for their answer
   * @param everyMonths how many months later the same is asked again; null for once
   * @param unitIds units named one by one
   * @param onePerProducer whether each producer of more than one unit is asked once, for all of
   *     them
   */
  public record NewRound(
      @Valid OwnName name,
      @NotNull UUID templateId,
      @NotNull LocalDate periodFrom,
      @NotNull LocalDate periodTo,
      @NotNull @Min(1) @Max(365) Integer days,
      @Min(1) @Max(24) Integer everyMonths,
      RelationType relation,
      UnitType unitType,
      @Size(max = 100) String area,
      @Size(max = 2_000) List<@NotNull UUID> unitIds,
      Boolean onePerProducer) {

    RoundOrder toOrder() {
      return new RoundOrder(
          name == null ? RoundName.NONE : name.toName(),
          templateId,
          new Period(periodFrom, periodTo),
          new RoundScope(relation, unitType, area, unitIds, Boolean.TRUE.equals(onePerProducer)),
          days,
          everyMonths);
    }
  }

  /** What a round is called, in the languages in which it has a name of its own. */
  public record OwnName(
      @Size(max = 200) String fi, @Size(max = 200) String sv, @Size(max = 200) String en) {

    RoundName toName() {
      return new RoundName(fi, sv, en);
    }
  }

  /** More time for all that are awaited. */
  public record RoundExtension(
      @NotNull LocalDate until, @NotBlank @Size(max = 20_000) String reason) {}
}
