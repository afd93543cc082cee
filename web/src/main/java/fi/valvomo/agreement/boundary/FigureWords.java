package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.kernel.boundary.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;

/** Figures, targets and verdicts in the words of the reader's language. */
@RequestScoped
class FigureWords {

  private static final String ROOM = "agreement";
  private static final int MOST_DECIMALS = 4;

  @Inject private Messages messages;
  @Inject private RequestLanguage spoken;

  /** What is to be reached: "vähintään 52 % tehtävistä (<=6 min)". */
  String aim(TargetRow target) {
    Object figure = target.by() != null ? target.by() : number(target.value(), MOST_DECIMALS);
    String unit = target.comparator() == Comparator.BY_DATE ? "" : text(target.unit());
    String aim = messages.text(ROOM, "aim." + target.comparator().name(), figure, unit).strip();
    return target.condition() == null ? aim : aim + " (" + target.condition() + ")";
  }

  /** What was reached: "54,3 % tehtävistä"; null where there is no figure. */
  String value(TargetRow target, StandingRow standing) {
    if (standing.doneOn() != null) {
      return messages.text(ROOM, "figure.day", standing.doneOn());
    }
    return standing.value() == null
        ? null
        : (number(standing.value(), shownDecimals(target, standing)) + " " + text(target.unit()))
            .strip();
  }

  /** Why the target stands so. */
  String explanation(TargetRow target, StandingRow standing) {
    String value = value(target, standing);
    LocalDate lastDay = target.by() != null ? target.by() : standing.period().to();
    String why =
        messages.text(
            ROOM,
            "verdict." + standing.verdict().name(),
            value == null ? messages.text(ROOM, "figure.none") : value,
            aim(target),
            lastDay,
            standing.present() == null ? 0 : standing.present(),
            standing.expected() == null ? 0 : standing.expected(),
            text(number(standing.previous(), target.decimals())));
    if (standing.leftOut() != null) {
      return why + " " + messages.text(ROOM, "verdict.leftOut", standing.leftOut());
    }
    return beganWithin(target, standing)
        ? why + " " + messages.text(ROOM, "verdict.midPeriod", target.validFrom())
        : why;
  }

  /**
   * Whether another target, or none, held when the period began; a rollup tells its days itself.
   */
  private static boolean beganWithin(TargetRow target, StandingRow standing) {
    return standing.coveredFrom() == null
        && target.by() == null
        && target.validFrom().isAfter(standing.period().from())
        && !target.validFrom().isAfter(standing.period().to());
  }

  /** More decimals where rounding would hide on which side of the target a figure lies. */
  private static int shownDecimals(TargetRow target, StandingRow standing) {
    int decimals = target.decimals();
    if (target.value() != null && standing.value().compareTo(target.value()) != 0) {
      while (decimals < MOST_DECIMALS
          && standing
                  .value()
                  .setScale(decimals, java.math.RoundingMode.HALF_UP)
                  .compareTo(target.value())
              == 0) {
        decimals++;
      }
    }
    return decimals;
  }

  private String number(BigDecimal number, int decimals) {
    if (number == null) {
      return null;
    }
    NumberFormat form = NumberFormat.getInstance(spoken.language().locale());
    form.setMaximumFractionDigits(decimals);
    form.setRoundingMode(java.math.RoundingMode.HALF_UP);
    return form.format(number);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
