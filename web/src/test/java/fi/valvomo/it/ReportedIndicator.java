package fi.valvomo.it;

import fi.valvomo.agreement.control.KeepIndicators;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.PeriodKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** An indicator that the self-monitoring report of a unit asks for. */
@ApplicationScoped
public class ReportedIndicator {

  static final String CODE = "MEDICATION_DEVIATIONS";

  @Inject private World world;
  @Inject private Indicators indicators;
  @Inject private KeepIndicators keepIndicators;

  /** Defined at the first asking. */
  public Indicator known() {
    return indicators.byCode(CODE).orElseGet(() -> keepIndicators.define(facts(), world.manager()));
  }

  private static IndicatorFacts facts() {
    return new IndicatorFacts(
        CODE,
        "Lääkepoikkeamat",
        null,
        null,
        null,
        null,
        null,
        null,
        IndicatorKind.COUNT,
        Direction.DOWN,
        "kpl",
        null,
        PeriodKind.FOUR_MONTHS,
        null,
        null,
        null,
        0,
        LocalDate.of(1700, 1, 1),
        null,
        null);
  }
}
