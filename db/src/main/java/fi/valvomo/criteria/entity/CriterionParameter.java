package fi.valvomo.criteria.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;

/**
 * A figure in a criterion, such as the greatest age of a plan: data, so that the organiser can set
 * it, and marked until the organiser has confirmed it.
 */
@Embeddable
@Access(AccessType.FIELD)
public class CriterionParameter {

  private String code;
  private String value;
  private String unit;
  private boolean confirmed;

  protected CriterionParameter() {}

  public CriterionParameter(String code, String value, String unit, boolean confirmed) {
    this.code = code;
    this.value = value;
    this.unit = unit;
    this.confirmed = confirmed;
  }

  /**
   * Its name within the criterion, which stands as {@code {name}} in the guidance of the source.
   */
  public String code() {
    return code;
  }

  public String value() {
    return value;
  }

  /** DATE, HOUR, DAY, WEEK, MONTH, YEAR, COUNT, or REFERENCE to a document. */
  public String unit() {
    return unit;
  }

  /** Whether statute or the organiser stands behind the figure; if not, it is practice. */
  public boolean confirmed() {
    return confirmed;
  }
}
