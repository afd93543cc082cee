package fi.valvomo.agreement.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.producer.entity.FieldChecks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How something is measured (mittarin määritelmä). Once made, it is right in itself.
 *
 * @param code by which files and reports name it
 * @param nameFi name in Finnish
 * @param nameSv in Swedish, or null where nobody has given it
 * @param nameEn in English, or null
 * @param definition what is measured, in words
 * @param numerator what is counted above the line, or null
 * @param denominator what is counted below the line, or null
 * @param exclusions what is left out of both, or null
 * @param unit as people say it: {@code %}, {@code vrk}; null where it is not known
 * @param factor by which numerator over denominator is multiplied; null takes the kind's own
 * @param source where the figure comes from, or null
 * @param confirmer who confirms it, or null
 * @param minimumN below this denominator a figure is flagged and not published; null has no such
 * @param decimals that are shown; comparisons use all
 * @param validFrom first day on which it is measured so
 * @param validTo last day, or null
 * @param rollup how parts make the figure of a year or an agreement; null takes the kind's usual
 *     one
 */
public record IndicatorFacts(
    String code,
    String nameFi,
    String nameSv,
    String nameEn,
    String definition,
    String numerator,
    String denominator,
    String exclusions,
    IndicatorKind kind,
    Direction direction,
    String unit,
    BigDecimal factor,
    PeriodKind periodKind,
    String source,
    String confirmer,
    Integer minimumN,
    int decimals,
    LocalDate validFrom,
    LocalDate validTo,
    Rollup rollup) {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
  private static final int LONG = 2000;
  private static final int NAME = 400;
  private static final int MOST_DECIMALS = 4;

  public IndicatorFacts {
    code = clean(code);
    nameFi = clean(nameFi);
    nameSv = clean(nameSv);
    nameEn = clean(nameEn);
    definition = clean(definition);
    numerator = clean(numerator);
    denominator = clean(denominator);
    exclusions = clean(exclusions);
    unit = clean(unit);
    source = clean(source);
    confirmer = clean(confirmer);
    factor = factor(kind, factor);
    rollup = rollup == null && kind != null ? Rollup.usual(kind) : rollup;
    new FieldChecks()
        .required("code", code)
        .unless(code == null || CODE.matcher(code).matches(), "code", "indicatorCode")
        .required("nameFi", nameFi)
        .atMost(NAME, "nameFi", nameFi)
        .atMost(NAME, "nameSv", nameSv)
        .atMost(NAME, "nameEn", nameEn)
        .atMost(LONG, "definition", definition)
        .atMost(LONG, "numerator", numerator)
        .atMost(LONG, "denominator", denominator)
        .atMost(LONG, "exclusions", exclusions)
        .required("kind", kind)
        .required("direction", direction)
        .atMost(100, "unit", unit)
        .unless(factor == null || factor.signum() > 0, "factor", "positive")
        .required("periodKind", periodKind)
        .atMost(NAME, "source", source)
        .atMost(NAME, "confirmer", confirmer)
        .unless(minimumN == null || minimumN >= 1, "minimumN", "positive")
        .unless(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", "decimals", MOST_DECIMALS)
        .required("validFrom", validFrom)
        .unless(
            validFrom == null || validTo == null || !validTo.isBefore(validFrom),
            "validTo",
            "endsBeforeItBegins",
            validFrom)
        .unless(rollup == null || kind == null || rollup.suits(kind), "rollup", "rollupOfKind")
        .orThrow();
  }

  private static BigDecimal factor(IndicatorKind kind, BigDecimal given) {
    if (kind == null) {
      return given;
    }
    BigDecimal fixed = kind.fixedFactor();
    return fixed != null ? fixed : given == null ? BigDecimal.ONE : given;
  }

  /** The fields by which a figure of one would be counted otherwise than one of the other. */
  List<String> countedOtherwise(IndicatorFacts other) {
    List<String> fields = new ArrayList<>();
    if (!code.equals(other.code)) {
      fields.add("code");
    }
    if (kind != other.kind) {
      fields.add("kind");
    }
    if (periodKind != other.periodKind) {
      fields.add("periodKind");
    }
    // the factor of most kinds is given by the kind
    if (kind == other.kind && factor.compareTo(other.factor) != 0) {
      fields.add("factor");
    }
    return fields;
  }
}
