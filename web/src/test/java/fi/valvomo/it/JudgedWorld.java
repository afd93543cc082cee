package fi.valvomo.it;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Rollup;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A small made-up agreement with many targets, whose measurements a test tells and takes back. */
@ApplicationScoped
@Transactional
public class JudgedWorld {

  static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final Origin ORIGIN = new Origin(MeasurementSource.TYPED, null, null);

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private Agreements agreements;
  @Inject private Indicators indicators;
  @Inject private Targets targets;
  @Inject private Measurements measurements;
  @Inject private TargetStatuses statuses;

  /** Who is measured, by what, against what; parties and targets with their days. */
  record Made(
      Agreement agreement,
      List<AgreementParty> parties,
      List<Indicator> indicators,
      List<Target> targets) {

    List<UUID> targetIds() {
      return targets.stream().map(Target::id).toList();
    }
  }

  /** One figure that somebody tells. */
  record Told(Indicator indicator, Subject subject, Period period, Reading reading) {}

  Made make(Random random) {
    AgreementTerms terms =
        new AgreementTerms(BEGIN, null, null, null, null, null, null, null, null, null);
    AgreementName name = new AgreementName(null, "Arvottu " + UUID.randomUUID());
    Agreement agreement =
        Agreement.make(AgreementType.CONTRACT, name, Viewer.SYSTEM, Instant.EPOCH);
    agreements.add(agreement);
    agreements.add(agreement.firstVersion(terms, Viewer.SYSTEM, Instant.EPOCH));
    List<AgreementParty> parties = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LocalDate from = BEGIN.plusMonths(random.nextInt(3)).plusDays(random.nextInt(40));
      LocalDate to = random.nextInt(3) == 0 ? LocalDate.of(2025, 3, 10) : null;
      Subject unit = new Subject(PartyType.UNIT, UUID.randomUUID());
      AgreementParty party =
          AgreementParty.join(
              agreement,
              unit,
              UUID.randomUUID(),
              true,
              from,
              to,
              List.of(),
              Viewer.SYSTEM,
              Instant.EPOCH);
      agreements.add(party);
      parties.add(party);
    }
    List<Indicator> made = new ArrayList<>();
    List<Target> aims = new ArrayList<>();
    for (IndicatorKind kind : measured()) {
      made.add(indicator(kind, null, random));
    }
    made.add(indicator(IndicatorKind.DURATION, Rollup.GREATEST, random));
    made.forEach(indicator -> aims.addAll(aims(agreement, indicator, random)));
    return new Made(agreement, parties, made, aims);
  }

  private static List<IndicatorKind> measured() {
    return List.of(
        IndicatorKind.SHARE,
        IndicatorKind.CONDITIONAL_SHARE,
        IndicatorKind.RATIO,
        IndicatorKind.NPS,
        IndicatorKind.COUNT,
        IndicatorKind.DURATION);
  }

  private Indicator indicator(IndicatorKind kind, Rollup rollup, Random random) {
    PeriodKind[] periods = {PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FOUR_MONTHS};
    IndicatorFacts facts =
        new IndicatorFacts(
            "R" + UUID.randomUUID().toString().substring(0, 12),
            kind.name(),
            null,
            null,
            null,
            null,
            null,
            null,
            kind,
            random.nextBoolean() ? Direction.UP : Direction.DOWN,
            null,
            null,
            periods[random.nextInt(periods.length)],
            null,
            null,
            5,
            1,
            BEGIN,
            null,
            rollup);
    Indicator indicator = Indicator.define(facts, Viewer.SYSTEM, Instant.EPOCH);
    indicators.add(indicator);
    return indicator;
  }

  /** One target that is changed in the middle of a period, so that both hold in turn. */
  private List<Target> aims(Agreement agreement, Indicator indicator, Random random) {
    LocalDate change = LocalDate.of(2024, 8, 1).plusDays(random.nextInt(200));
    Target first =
        Target.set(
            indicator,
            TargetScope.of(agreement),
            facts(random, indicator, BEGIN, null),
            List.of(),
            Viewer.SYSTEM,
            Instant.EPOCH);
    Target second =
        first.changeFrom(
            indicator,
            facts(random, indicator, change, null),
            List.of(),
            Viewer.SYSTEM,
            Instant.EPOCH);
    targets.add(first);
    targets.add(second);
    return List.of(first, second);
  }

  private static TargetFacts facts(
      Random random, Indicator indicator, LocalDate from, LocalDate to) {
    Comparator[] all = {
      Comparator.AT_LEAST,
      Comparator.AT_MOST,
      Comparator.BELOW,
      Comparator.EQUAL,
      Comparator.BETTER_THAN_PREVIOUS
    };
    Comparator comparator = all[random.nextInt(all.length)];
    BigDecimal value = comparator.needsValue() ? BigDecimal.valueOf(random.nextInt(5) * 20) : null;
    return new TargetFacts(
        comparator, value, null, null, 1, from, to, null, null, null, null, false, null);
  }

  /** Every figure that may be told, in any order: one for each period at most. */
  List<Told> figures(Made made, Random random) {
    List<Told> figures = new ArrayList<>();
    for (Indicator indicator : made.indicators()) {
      for (AgreementParty party : made.parties()) {
        Period period = indicator.periodKind().of(BEGIN);
        while (period.hasBegun(TODAY)) {
          if (random.nextInt(8) > 0) {
            figures.add(new Told(indicator, party.party(), period, reading(indicator, random)));
          }
          period = period.next();
        }
      }
    }
    return figures;
  }

  Reading reading(Indicator indicator, Random random) {
    if (indicator.rollup() != Rollup.POOLED || random.nextInt(12) == 0) {
      return Reading.of(BigDecimal.valueOf(random.nextInt(5) * 20));
    }
    int below = random.nextInt(12);
    int above = below == 0 ? 0 : random.nextInt(below + 1);
    return Reading.of(BigDecimal.valueOf(above), BigDecimal.valueOf(below), indicator.factor());
  }

  /** Tells some figures at once, as one transaction does. */
  void tell(List<Told> figures) {
    List<Touched> touched = new ArrayList<>();
    for (Told told : figures) {
      Measurement measurement =
          Measurement.record(
              told.indicator(),
              told.subject(),
              told.period(),
              told.reading(),
              ORIGIN,
              Viewer.SYSTEM,
              Instant.EPOCH);
      measurements.add(measurement);
      touched.add(Touched.by(measurement));
    }
    statuses.judgeTouched(touched, TODAY);
  }

  void correct(Told told, Reading reading) {
    Measurement before =
        measurements
            .current(told.indicator().id(), told.subject(), told.period().from())
            .orElseThrow();
    Measurement after = before.correct(reading, ORIGIN, "Korjaus", Viewer.SYSTEM, Instant.EPOCH);
    measurements.flush();
    measurements.add(after);
    statuses.judgeTouched(List.of(Touched.by(after)), TODAY);
  }

  /** As if nothing had ever been told. */
  void forget(Made made) {
    for (Indicator indicator : made.indicators()) {
      em.createNativeQuery("delete from measurement where indicator_id = ?1")
          .setParameter(1, indicator.id())
          .executeUpdate();
    }
    judge(made);
  }

  void judge(Made made) {
    statuses.judge(made.targetIds(), TODAY);
  }

  /** What time led to, and what is judged from the beginning; all of it is undone. */
  static final class Undone extends RuntimeException {

    private final transient Map<String, String> passed;
    private final transient Map<String, String> fromScratch;

    private Undone(Map<String, String> passed, Map<String, String> fromScratch) {
      this.passed = passed;
      this.fromScratch = fromScratch;
    }

    Map<String, String> passed() {
      return passed;
    }

    Map<String, String> fromScratch() {
      return fromScratch;
    }
  }

  /** The house judges on the first day, and lets time pass until each of the others. */
  void letTimePass(Made made, List<LocalDate> days) {
    statuses.judge(made.targetIds(), days.get(0));
    em.createNativeQuery("update target_judging set day = cast(?1 as date)")
        .setParameter(1, days.get(0).toString())
        .executeUpdate();
    days.stream().skip(1).forEach(statuses::letTimePass);
    Map<String, String> passed = standings(made);
    statuses.judge(made.targetIds(), days.get(days.size() - 1));
    throw new Undone(passed, standings(made));
  }

  /** Which transaction wrote each row: what is judged again has another. */
  Map<String, String> writers(Made made) {
    Map<String, String> writers = new TreeMap<>();
    for (UUID target : made.targetIds()) {
      em.createNativeQuery(
              "select cast(concat_ws(' ', s.target_id, s.subject_id, s.period_kind, s.period_from)"
                  + " as text), cast(s.xmin as text) from target_status s where s.target_id = ?1")
          .setParameter(1, target)
          .getResultList()
          .forEach(row -> writers.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }
    return writers;
  }

  /** How everything stands, by target, subject and period; ids of measurements left out. */
  TreeMap<String, String> standings(Made made) {
    TreeMap<String, String> all = new TreeMap<>();
    for (UUID target : made.targetIds()) {
      List<?> rows =
          em.createNativeQuery(
                  "select cast(concat_ws(' ', s.target_id, s.subject_id, s.period_kind,"
                      + " s.period_from) as text), cast(concat_ws(' ', s.subject_type, s.state,"
                      + " s.verdict, coalesce(s.value, -1), coalesce(s.numerator, -1),"
                      + " coalesce(s.denominator, -1), coalesce(s.previous, -1), s.expected,"
                      + " s.present, s.small_n, coalesce(cast(s.covered_from as text), '-'),"
                      + " coalesce(cast(s.covered_to as text), '-')) as text) from target_status s where s.target_id = ?1")
              .setParameter(1, target)
              .getResultList();
      for (Object row : rows) {
        all.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
      }
    }
    return all;
  }
}
