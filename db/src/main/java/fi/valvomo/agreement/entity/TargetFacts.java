package fi.valvomo.agreement.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.FieldChecks;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be reached (tavoitteen sisältö). Once made, it is right in itself.
 *
 * @param value the number to compare with; null where the comparator needs none
 * @param by the day of a milestone, else null
 * @param condition the threshold inside the value, or null
 * @param weight 1 to 100, how much it counts beside others
 * @param validFrom first day
 * @param validTo last day, or null while no end is set
 * @param binding or null where the source does not say
 * @param baselineYear of what it is compared with in the source, or null
 * @param baselineValue the figure of that year, or null
 * @param periodText the period as the source writes it, or null
 * @param partyInferred whether the source leaves open whom it concerns, and somebody inferred it
 * @param note or null
 */
public record TargetFacts(
    Comparator comparator,
    BigDecimal value,
    LocalDate by,
    Condition condition,
    int weight,
    LocalDate validFrom,
    LocalDate validTo,
    Binding binding,
    Integer baselineYear,
    BigDecimal baselineValue,
    String periodText,
    boolean partyInferred,
    String note) {

  private static final int HEAVIEST = 100;
  private static final BigDecimal GREATEST = new BigDecimal("999999999999");

  public TargetFacts {
    periodText = clean(periodText);
    note = clean(note);
    boolean needsValue = comparator != null && comparator.needsValue();
    new FieldChecks()
        .required("comparator", comparator)
        .unless(value != null || !needsValue, "value", "required")
        .unless(value == null || needsValue, "value", "noValueHere")
        .unless(value == null || value.abs().compareTo(GREATEST) <= 0, "value", "tooGreat")
        .unless(by != null || comparator != Comparator.BY_DATE, "by", "required")
        .unless(by == null || comparator == Comparator.BY_DATE, "by", "noValueHere")
        .unless(weight >= 1 && weight <= HEAVIEST, "weight", "weight", HEAVIEST)
        .required("validFrom", validFrom)
        .unless(
            validFrom == null || validTo == null || !validTo.isBefore(validFrom),
            "validTo",
            "endsBeforeItBegins",
            validFrom)
        .atMost(100, "periodText", periodText)
        .atMost(2000, "note", note)
        .orThrow();
  }

  /** Says no to what cannot be compared with figures of this indicator. */
  void checkFor(Indicator indicator) {
    IndicatorKind kind = indicator.kind();
    new FieldChecks()
        .unless(
            (comparator == Comparator.BY_DATE) == (kind == IndicatorKind.MILESTONE)
                || comparator == Comparator.NONE,
            "comparator",
            "comparatorOfMilestone")
        .unless(
            kind != IndicatorKind.UNDEFINED || comparator == Comparator.NONE,
            "comparator",
            "indicatorUndefined")
        .unless(
            comparator != Comparator.BETTER_THAN_PREVIOUS
                || indicator.direction() != Direction.NEITHER,
            "comparator",
            "betterNeedsDirection")
        .unless(value == null || !kind.isShare() || isPercentage(value), "value", "percentage")
        .unless(value == null || kind != IndicatorKind.YES_NO || isYesOrNo(value), "value", "yesNo")
        .orThrow();
  }

  private static boolean isPercentage(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(IndicatorKind.HUNDREDTHS) <= 0;
  }

  private static boolean isYesOrNo(BigDecimal value) {
    return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
  }

  /**
   * Says no to days on which another one holds, at the field that has to give way: who begins first
   * has to end before the other begins.
   */
  void checkBeside(TargetFacts other) {
    if (overlaps(other)) {
      String field = other.validFrom.isAfter(validFrom) ? "validTo" : "validFrom";
      throw other.validTo == null
          ? InvalidException.of(field, "targetBesideOpen", other.validFrom)
          : InvalidException.of(field, "targetBeside", other.validFrom, other.validTo);
    }
  }

  private boolean overlaps(TargetFacts other) {
    return (validTo == null || !other.validFrom.isAfter(validTo))
        && (other.validTo == null || !validFrom.isAfter(other.validTo));
  }

  /** The same, with another last day. */
  TargetFacts until(LocalDate lastDay) {
    return new TargetFacts(
        comparator,
        value,
        by,
        condition,
        weight,
        validFrom,
        lastDay,
        binding,
        baselineYear,
        baselineValue,
        periodText,
        partyInferred,
        note);
  }
}
