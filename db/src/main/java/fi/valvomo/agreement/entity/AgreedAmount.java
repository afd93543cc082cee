package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.FieldChecks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much follows by agreement (seuraamuksen määrä): a sum of money or a part of the price, once
 * or for each of what it is counted by.
 *
 * @param cents a sum, else null
 * @param percent of the price, else null
 * @param per by what it is counted
 */
public record AgreedAmount(
    @Schema(nullable = true) Long cents,
    @Schema(nullable = true) BigDecimal percent,
    AmountPer per) {

  private static final long MOST_CENTS = 10_000_000_000_00L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  void check(String field, FieldChecks checks) {
    checks
        .required(field + ".per", per)
        .unless((cents == null) != (percent == null), field, "oneAmount")
        .unless(cents == null || (cents > 0 && cents <= MOST_CENTS), field + ".cents", "euros")
        .unless(
            percent == null
                || (percent.signum() > 0
                    && percent.compareTo(HUNDRED) <= 0
                    && percent.scale() <= 2),
            field + ".percent",
            "percentOfPrice");
  }

  /** In one line: {@code 150 € / rikkomus}, {@code 0,5 % hinnasta / päivä}. */
  public String words() {
    String much = cents != null ? number(euros()) + " €" : number(percent) + " % hinnasta";
    return per.word() == null ? much : much + " / " + per.word();
  }

  private BigDecimal euros() {
    return BigDecimal.valueOf(cents, 2);
  }

  private static String number(BigDecimal number) {
    // the register keeps what is agreed as a text in Finnish, the language of the agreements
    NumberFormat form = NumberFormat.getInstance(Language.FI.locale());
    form.setMaximumFractionDigits(2);
    form.setMinimumFractionDigits(number.stripTrailingZeros().scale() > 0 ? 2 : 0);
    form.setRoundingMode(RoundingMode.HALF_UP);
    return form.format(number).replace('\u00a0', ' ');
  }
}
