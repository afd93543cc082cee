package fi.valvomo.it;

import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Parts;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetRule;
import fi.valvomo.agreement.entity.Verdict;
import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Judges row by row in Java, as slowly and plainly as can be: what the store's answer must equal.
 */
final class SlowJudge {

  private static final LocalDate TODAY = JudgedWorld.TODAY;

  private final Map<String, Reading> told = new HashMap<>();
  private final TreeMap<String, String> standings = new TreeMap<>();

  private final Made made;
  private final NearestTarget judges;

  private SlowJudge(Made made) {
    this.made = made;
    judges = new NearestTarget(made);
  }

  static Map<String, String> standings(Made made, List<Told> figures) {
    SlowJudge judge = new SlowJudge(made);
    figures.forEach(
        it ->
            judge.told.put(key(it.indicator().id(), it.subject().id(), it.period()), it.reading()));
    made.targets().forEach(judge::judge);
    return judge.standings;
  }

  private static String key(UUID indicator, UUID subject, Period period) {
    return indicator + " " + subject + " " + period;
  }

  private void judge(Target target) {
    Indicator indicator = made.indicator(target.indicatorId());
    Map<Period, List<Part>> ofAgreement = new HashMap<>();
    for (Subject subject : made.subjects()) {
      Map<Period, List<Part>> ofYear = new HashMap<>();
      Period period = indicator.periodKind().of(LocalDate.of(2024, 1, 1));
      for (; period.hasBegun(TODAY); period = period.next()) {
        if (judges.judges(target, subject, period.to())) {
          Reading reading = told.get(key(indicator.id(), subject.id(), period));
          Reading previous = told.get(key(indicator.id(), subject.id(), period.previous()));
          own(target, indicator, subject, period, reading, previous);
          Part part = new Part(subject, producer(target, subject, period), period, reading);
          ofYear.computeIfAbsent(period.year(), any -> new ArrayList<>()).add(part);
          ofAgreement.computeIfAbsent(period, any -> new ArrayList<>()).add(part);
        }
      }
      if (indicator.periodKind().isPartOfYear()) {
        ofYear.forEach(
            (year, parts) ->
                rollup(target, indicator, subject.id(), subject.type().name(), year, parts, 0));
      }
    }
    UUID agreement = target.scope().agreementId();
    ofAgreement.forEach(
        (period, parts) -> {
          if (agreement != null && parts.size() > 1) {
            List<Part> counted = Part.counted(parts);
            int leftOut = parts.size() - counted.size();
            rollup(target, indicator, agreement, "AGREEMENT", period, counted, leftOut);
          }
        });
  }

  private UUID producer(Target target, Subject subject, Period period) {
    UUID agreement = target.scope().agreementId();
    return agreement == null ? null : judges.producerOf(agreement, subject, period.to());
  }

  private void own(
      Target target,
      Indicator indicator,
      Subject subject,
      Period period,
      Reading reading,
      Reading previous) {
    boolean compares = target.facts().comparator() == Comparator.BETTER_THAN_PREVIOUS;
    Verdict verdict =
        TargetRule.judge(target.aim(indicator), period, reading, previous, null, TODAY);
    BigDecimal before = compares && previous != null ? previous.value() : null;
    put(
        target,
        subject.id(),
        period,
        subject.type()
            + " "
            + told(verdict, reading)
            + " "
            + number(before)
            + " "
            + small(indicator, reading)
            + " - -"
            + (reading == null || reading.doneOn() == null ? "" : " " + reading.doneOn()));
  }

  private void rollup(
      Target target,
      Indicator indicator,
      UUID subject,
      String type,
      Period period,
      List<Part> parted,
      int leftOut) {
    Comparator comparator = target.facts().comparator();
    if (indicator.rollup() == Rollup.NONE || !comparator.needsValue()) {
      return;
    }
    List<Reading> present = parted.stream().map(Part::reading).filter(it -> it != null).toList();
    Reading sum = present.isEmpty() ? null : gathered(present, indicator);
    Parts parts = new Parts(parted.size(), present.size());
    // what has ended in mid-year is over with its last part
    Period last = parted.get(parted.size() - 1).period();
    Verdict verdict = TargetRule.judge(target.aim(indicator), last, sum, null, parts, TODAY);
    put(
        target,
        subject,
        period,
        type
            + " "
            + told(verdict, sum)
            + " -1 "
            + parts.expected()
            + " "
            + parts.present()
            + (leftOut == 0 ? " " : " " + leftOut + " ")
            + small(indicator, sum)
            + " "
            + parted.get(0).period().from()
            + " "
            + last.to());
  }

  private static Reading gathered(List<Reading> present, Indicator indicator) {
    Stream<BigDecimal> values = present.stream().map(Reading::value);
    return switch (indicator.rollup()) {
      case SUM -> Reading.of(values.reduce(BigDecimal.ZERO, BigDecimal::add));
      case GREATEST -> Reading.of(values.reduce(BigDecimal.ZERO, BigDecimal::max));
      default ->
          present.stream().allMatch(it -> it.denominator() != null)
              ? sum(present, indicator)
              : new Reading(null, null, null, null);
    };
  }

  private static Reading sum(List<Reading> readings, Indicator indicator) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (Reading reading : readings) {
      above = above.add(reading.numerator());
      below = below.add(reading.denominator());
    }
    return Reading.of(above, below, indicator.factor());
  }

  /** A least that cannot be seen to be met is not met; a count is its own number. */
  private static String small(Indicator indicator, Reading reading) {
    IndicatorKind kind = indicator.kind();
    Integer least = indicator.facts().minimumN();
    if (reading == null
        || least == null
        || kind == IndicatorKind.YES_NO
        || kind == IndicatorKind.MILESTONE) {
      return "f";
    }
    BigDecimal n = kind == IndicatorKind.COUNT ? reading.value() : reading.denominator();
    return n == null || n.compareTo(BigDecimal.valueOf(least)) < 0 ? "t" : "f";
  }

  private static String told(Verdict verdict, Reading reading) {
    return verdict.state()
        + " "
        + verdict
        + " "
        + number(reading == null ? null : reading.value())
        + " "
        + number(reading == null ? null : reading.numerator())
        + " "
        + number(reading == null ? null : reading.denominator());
  }

  private static String number(BigDecimal number) {
    return number == null ? "-1" : number.setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  private void put(Target target, UUID subject, Period period, String standing) {
    standings.put(
        target.id() + " " + subject + " " + period.kind() + " " + period.from(), standing);
  }
}
