package fi.valvomo.it;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.insight.entity.YearFigures;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small made-up agreements with many targets, whose measurements a test tells and takes back, and
 * between which units move.
 */
@ApplicationScoped
@Transactional
public class JudgedWorld {

  static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
  static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final Origin ORIGIN = new Origin(MeasurementSource.TYPED, null, null);

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private Agreements agreements;
  @Inject private Targets targets;
  @Inject private Measurements measurements;
  @Inject private TargetStatuses statuses;
  @Inject private YearFigures yearFigures;

  /** A unit that the register knows, and when anything steers it. */
  record Steered(Subject unit, UnitType type, LocalDate from, LocalDate to) {}

  /** Who is measured, by what, against what; parties and targets with their days. */
  record Made(
      List<Agreement> agreements,
      List<AgreementParty> parties,
      List<Steered> units,
      List<Indicator> indicators,
      List<Target> targets) {

    List<UUID> targetIds() {
      return targets.stream().map(Target::id).toList();
    }

    /** All who are measured, once each. */
    Set<Subject> subjects() {
      Set<Subject> all = new LinkedHashSet<>();
      parties.stream().map(AgreementParty::party).forEach(all::add);
      units.stream().map(Steered::unit).forEach(all::add);
      return all;
    }

    Agreement agreement(UUID id) {
      return agreements.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    Indicator indicator(UUID id) {
      return indicators.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** General targets concern units of other tests as well, which are left out. */
    private String ids() {
      return Stream.concat(
              agreements.stream().map(Agreement::id), subjects().stream().map(Subject::id))
          .map(UUID::toString)
          .collect(Collectors.joining(","));
    }
  }

  /** One figure that somebody tells. */
  record Told(Indicator indicator, Subject subject, Period period, Reading reading) {}

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
    judgeTouched(touched);
  }

  void correct(Told told, Reading reading) {
    Measurement after =
        current(told).correct(reading, ORIGIN, "Korjaus", Viewer.SYSTEM, Instant.EPOCH);
    measurements.flush();
    measurements.add(after);
    judgeTouched(List.of(Touched.by(after)));
  }

  /** It was told by mistake. */
  void withdraw(Told told) {
    Measurement mistaken = current(told);
    mistaken.withdraw("Virhe", Viewer.SYSTEM, Instant.EPOCH);
    judgeTouched(List.of(Touched.by(mistaken)));
  }

  private Measurement current(Told told) {
    return measurements
        .current(told.indicator().id(), told.subject(), told.period().from())
        .orElseThrow();
  }

  private void judgeTouched(List<Touched> touched) {
    statuses.judgeTouched(touched, TODAY);
    yearFigures.tell(touched);
  }

  /** The party leaves one agreement and joins another, each judged as it happens. */
  List<AgreementParty> move(
      AgreementParty party, LocalDate lastDay, Agreement to, UUID producerId) {
    AgreementParty leaving = agreements.party(party.id());
    leaving.during(party.validFrom(), lastDay, List.of(), Viewer.SYSTEM, Instant.EPOCH);
    statuses.judge(targets.idsOfAgreement(party.agreementId()), TODAY);
    AgreementParty joined =
        AgreementParty.join(
            to,
            party.party(),
            producerId,
            true,
            lastDay.plusDays(1),
            null,
            List.of(),
            Viewer.SYSTEM,
            Instant.EPOCH);
    agreements.add(joined);
    statuses.judge(targets.idsOfAgreement(to.id()), TODAY);
    return List.of(leaving, joined);
  }

  /** As if nothing had ever been told. */
  void forget(Made made) {
    ofIndicators("measurement", made);
    ofIndicators("unit_year_figure", made);
    judge(made);
  }

  /** Other tests meet none of it, general targets least of all. */
  void tidy(Made made) {
    for (String table : List.of("target_status", "measurement", "unit_year_figure", "target")) {
      ofIndicators(table, made);
    }
  }

  private void ofIndicators(String table, Made made) {
    em.flush();
    for (Indicator indicator : made.indicators()) {
      em.createNativeQuery("delete from " + table + " where indicator_id = ?1")
          .setParameter(1, indicator.id())
          .executeUpdate();
    }
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

  /** What each unit reached in a year, as it is now, and as it is summed from the beginning. */
  List<List<String>> yearFigures(Made made) {
    List<String> bitByBit = sums(made);
    yearFigures.tellAll();
    return List.of(bitByBit, sums(made));
  }

  private List<String> sums(Made made) {
    List<String> sums = new ArrayList<>();
    for (Indicator indicator : made.indicators()) {
      em.createNativeQuery(
              "select cast(concat_ws(' ', y.unit_id, y.year, y.indicator_id, y.told, y.mean,"
                  + " coalesce(y.numerator, -1), coalesce(y.denominator, -1)) as text)"
                  + " from unit_year_figure y where y.indicator_id = ?1")
          .setParameter(1, indicator.id())
          .getResultList()
          .forEach(sum -> sums.add((String) sum));
    }
    return sums.stream().sorted().toList();
  }

  /** Which transaction wrote each row: what is judged again has another. */
  Map<String, String> writers(Made made) {
    return rows(made, "cast(s.xmin as text)");
  }

  /** How everything stands, by target, subject and period; ids of measurements left out. */
  Map<String, String> standings(Made made) {
    return rows(
        made,
        "cast(concat_ws(' ', s.subject_type, s.state, s.verdict, coalesce(s.value, -1),"
            + " coalesce(s.numerator, -1), coalesce(s.denominator, -1), coalesce(s.previous, -1),"
            + " s.expected, s.present, s.left_out, s.small_n, coalesce(cast(s.covered_from as text), '-'),"
            + " coalesce(cast(s.covered_to as text), '-'), s.done_on) as text)");
  }

  private Map<String, String> rows(Made made, String told) {
    Map<String, String> all = new TreeMap<>();
    for (UUID target : made.targetIds()) {
      em.createNativeQuery(
              "select cast(concat_ws(' ', s.target_id, s.subject_id, s.period_kind, s.period_from)"
                  + " as text), "
                  + told
                  + " from target_status s where s.target_id = ?1"
                  + " and s.subject_id = any(cast(string_to_array(?2, ',') as uuid[]))")
          .setParameter(1, target)
          .setParameter(2, made.ids())
          .getResultList()
          .forEach(row -> all.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }
    return all;
  }
}
