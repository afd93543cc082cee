package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Scale;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks once more where a share is told that may have been meant in another scale: 0.9 is 0.9 %, or
 * 90 %. Taken as it stands it would be missed, or never be, without a word.
 */
@ApplicationScoped
@Transactional
public class ConfirmPercent {

  @Inject private Indicators indicators;
  @Inject private Targets targets;

  /**
   * Of the value of a new target.
   *
   * @param confirmed whether the person has said that it is right
   * @throws InvalidException percentTiny on {@code value} otherwise
   */
  public void ofNew(UUID indicatorId, BigDecimal value, boolean confirmed) {
    if (!confirmed && Scale.isUnclear(value)) {
      indicators.find(indicatorId).ifPresent(indicator -> refuse(indicator, value));
    }
  }

  /** The same of another value of a target. */
  public void ofChanged(UUID targetId, BigDecimal value, boolean confirmed) {
    if (!confirmed && Scale.isUnclear(value)) {
      refuse(indicators.get(targets.get(targetId).indicatorId()), value);
    }
  }

  private static void refuse(Indicator indicator, BigDecimal value) {
    doubt(indicator, "value", value)
        .ifPresent(
            doubt -> {
              throw new InvalidException(List.of(doubt));
            });
  }

  /** What is to be asked of a figure at its field; empty where its size leaves no doubt. */
  public static Optional<FieldError> doubt(Indicator indicator, String field, BigDecimal value) {
    return indicator.kind().isShare() && Scale.isUnclear(value)
        ? Optional.of(
            FieldError.of(field, "percentTiny", plain(value), plain(value.movePointRight(2))))
        : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
