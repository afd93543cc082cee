package fi.valvomo.criteria.entity;

import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The least realised direct care work per client that the law demands from a day on
 * (vähimmäishenkilöstömitoitus), until the next figure. 980/2012 20 §.
 */
@Embeddable
@Access(AccessType.FIELD)
public class StaffingMinimum {

  @Column(name = "unit_type")
  @Enumerated(EnumType.STRING)
  private UnitType unitType;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private BigDecimal minimum;

  private String act;

  protected StaffingMinimum() {}

  public StaffingMinimum(UnitType unitType, LocalDate validFrom, BigDecimal minimum, String act) {
    this.unitType = unitType;
    this.validFrom = validFrom;
    this.minimum = minimum;
    this.act = act;
  }

  public UnitType unitType() {
    return unitType;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public BigDecimal minimum() {
    return minimum;
  }

  /** The act that set the figure, such as {@code 741/2024}. */
  public String act() {
    return act;
  }
}
