package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.producer.entity.UnitType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One criterion.
 *
 * @param code stable across versions
 * @param theme code of its theme
 * @param name what must hold
 * @param guidance what the officer looks at, figures filled in
 * @param anchor statute and section
 * @param defaultSeverity how a failure is graded at first
 * @param objective code of the objective that it serves
 * @param unitTypes the types of unit that it applies to, in their usual order
 * @param parameters the figures in the guidance
 */
public record CriterionView(
    String code,
    String theme,
    L10n name,
    L10n guidance,
    String anchor,
    @Schema(enumeration = {"POSITIVE", "RECOMMENDATION", "MINOR", "SIGNIFICANT", "SERIOUS"})
        String defaultSeverity,
    String objective,
    List<UnitType> unitTypes,
    List<ParameterView> parameters) {

  /** The names of levels 0 to 4; the room of findings, above this one, owns their meaning. */
  private static final List<String> SEVERITIES =
      List.of("POSITIVE", "RECOMMENDATION", "MINOR", "SIGNIFICANT", "SERIOUS");

  public static CriterionView of(Criterion criterion) {
    return new CriterionView(
        criterion.code(),
        criterion.theme(),
        L10n.of(criterion.name()),
        L10n.of(criterion.guidance()),
        criterion.anchor(),
        SEVERITIES.get(criterion.defaultSeverity()),
        criterion.objective(),
        criterion.unitTypes().stream().sorted().toList(),
        criterion.parameters().stream().map(ParameterView::of).toList());
  }
}
