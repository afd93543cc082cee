package fi.valvomo.agreement.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be reached, as the rule needs it.
 *
 * @param kind of the indicator
 * @param direction of the indicator
 * @param value the number to compare with; null where the comparator needs none
 * @param by the day of a milestone, else null
 */
public record Aim(
    IndicatorKind kind,
    Direction direction,
    Comparator comparator,
    BigDecimal value,
    LocalDate by) {}
