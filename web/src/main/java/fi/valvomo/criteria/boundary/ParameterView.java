package fi.valvomo.criteria.boundary;

import fi.valvomo.criteria.entity.CriterionParameter;

/**
 * A figure of a criterion.
 *
 * @param code its name within the criterion
 * @param value as it stands in the guidance
 * @param unit MONTH, DAY and so on
 * @param confirmed false while it rests on practice and the organiser has not said yes to it
 */
public record ParameterView(String code, String value, String unit, boolean confirmed) {

  static ParameterView of(CriterionParameter parameter) {
    return new ParameterView(
        parameter.code(), parameter.value(), parameter.unit(), parameter.confirmed());
  }
}
