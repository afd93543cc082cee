package fi.valvomo.agreement.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * The threshold inside a value: which of the cases count above the line, as in "within 6 minutes in
 * at least 52 % of tasks".
 */
@Embeddable
@Access(AccessType.FIELD)
public class Condition {

  @Column(name = "condition_text")
  private String text;

  @Column(name = "condition_comparator")
  @Enumerated(EnumType.STRING)
  private Comparator comparator;

  @Column(name = "condition_value")
  private BigDecimal value;

  @Column(name = "condition_unit")
  private String unit;

  protected Condition() {}

  /** A condition as it was written, with what could be read from it. */
  public Condition(String text, Comparator comparator, BigDecimal value, String unit) {
    this.text = text;
    this.comparator = comparator;
    this.value = value;
    this.unit = unit;
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** AT_LEAST, AT_MOST or BELOW; null where the condition is told in words only. */
  public Comparator comparator() {
    return comparator;
  }

  public BigDecimal value() {
    return value;
  }

  public String unit() {
    return unit;
  }
}
