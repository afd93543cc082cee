package fi.valvomo.report.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The answer asks for a comment (pakollinen selitys): one of some values, or a number out of
 * bounds.
 *
 * @param values option codes, or {@code true} and {@code false}; empty for numbers
 * @param below a lesser number must be explained, or null
 * @param above a greater number must be explained, or null
 * @param belowBound name of a bound of the day, below which a number must be explained, or null;
 *     {@link TemplateContent#bounded} puts its figure into {@code below}
 */
public record CommentWhen(
    List<String> values, BigDecimal below, BigDecimal above, String belowBound) {

  /** The statutory minimum of staffing of the unit's type on the day. 980/2012 20 §. */
  public static final String STAFFING_MINIMUM = "STAFFING_MINIMUM";

  /** Every bound that can be named. */
  public static final Set<String> BOUNDS = Set.of(STAFFING_MINIMUM);

  public CommentWhen {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** The same with the figure of its named bound; unchanged where it names none. */
  CommentWhen bounded(BigDecimal figure) {
    return figure == null || (below != null && below.compareTo(figure) > 0)
        ? this
        : new CommentWhen(values, figure, above, belowBound);
  }

  boolean asksFor(BigDecimal number) {
    return (below != null && number.compareTo(below) < 0)
        || (above != null && number.compareTo(above) > 0);
  }

  boolean asksFor(List<String> picked) {
    return picked.stream().anyMatch(values::contains);
  }
}
