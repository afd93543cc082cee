package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.CatalogueTheme;
import fi.valvomo.criteria.entity.CriteriaCatalogue;
import fi.valvomo.criteria.entity.StaffingMinimum;
import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the catalogue whole. */
public record CatalogueView(
    String version,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    List<ThemeView> themes,
    List<CriterionView> criteria,
    List<StaffingMinimumView> staffingMinimums) {

  static CatalogueView of(CriteriaCatalogue catalogue) {
    return new CatalogueView(
        catalogue.label(),
        catalogue.validFrom(),
        catalogue.validTo(),
        catalogue.themes().stream().map(ThemeView::of).toList(),
        catalogue.criteria().stream().map(CriterionView::of).toList(),
        catalogue.staffingMinimums().stream().map(StaffingMinimumView::of).toList());
  }

  /** A theme of the checklist. */
  public record ThemeView(String code, L10n name) {

    static ThemeView of(CatalogueTheme theme) {
      return new ThemeView(theme.code(), L10n.of(theme.name()));
    }
  }

  /** The statutory minimum of staffing from a day on. */
  public record StaffingMinimumView(
      UnitType unitType, LocalDate validFrom, BigDecimal minimum, String act) {

    static StaffingMinimumView of(StaffingMinimum minimum) {
      return new StaffingMinimumView(
          minimum.unitType(), minimum.validFrom(), minimum.minimum(), minimum.act());
    }
  }
}
