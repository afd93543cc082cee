package fi.valvomo.report.control;

import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.StaffingMinimum;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The figures of the day that templates name only, such as the statutory minimum of staffing. */
@ApplicationScoped
@Transactional
public class TemplateBounds {

  @Inject private CriteriaCatalogues catalogues;

  /**
   * What such a unit is asked about a period: the questions with the figures of its last day.
   *
   * @param on last day of the period; the figure of that day counts, whatever came later
   */
  public TemplateContent bounded(TemplateContent content, UnitType type, LocalDate on) {
    return content.bounded(figures(type, on));
  }

  private Map<String, BigDecimal> figures(UnitType type, LocalDate on) {
    return minimum(type, on)
        .map(minimum -> Map.of(CommentWhen.STAFFING_MINIMUM, minimum.minimum()))
        .orElse(Map.of());
  }

  private Optional<StaffingMinimum> minimum(UnitType type, LocalDate on) {
    try {
      return catalogues.inForce(on).staffingMinimum(type, on);
    } catch (MissingException noCatalogueThen) {
      return Optional.empty();
    }
  }
}
