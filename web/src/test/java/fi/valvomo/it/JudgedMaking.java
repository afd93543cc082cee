package fi.valvomo.it;

import static fi.valvomo.it.JudgedWorld.BEGIN;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Steered;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Makes three agreements: one with lots, whose units come and go, one that ends, and one of a
 * service line; each measures wholes beside their parts: with units, a producer and the line as
 * parties, targets of each, and general ones.
 */
@ApplicationScoped
@Transactional
public class JudgedMaking {

  static final List<String> LOTS = List.of("Osa 1", "Osa 2");
  private static final LocalDate END = LocalDate.of(2025, 4, 30);
  private static final UnitType RARE = UnitType.RESCUE_STATION;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private NewProducers newProducers;
  @Inject private Agreements agreements;
  @Inject private Indicators indicators;
  @Inject private Targets targets;

  Made make(Random random) {
    UUID producer = newProducers.producer().id();
    List<Steered> units = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      units.add(steered(producer, random));
    }
    Agreement lots = agreement(AgreementType.CONTRACT, null);
    Agreement ends = agreement(AgreementType.VOUCHER_RULEBOOK, END);
    Agreement line = agreement(AgreementType.LINE_AGREEMENT, null);
    Made made =
        new Made(
            List.of(lots, ends, line),
            new ArrayList<>(),
            units,
            indicators(random),
            new ArrayList<>());
    parties(made, producer, random);
    for (Indicator indicator : made.indicators()) {
      aims(made, indicator, random);
    }
    return made;
  }

  /** A unit that something steers for a while, of the usual kind or a rare one. */
  private Steered steered(UUID producer, Random random) {
    SteeringRelation relation = newProducers.unit(producer);
    UnitType type = random.nextBoolean() ? RARE : UnitType.values()[0];
    LocalDate from = BEGIN.plusDays(random.nextInt(60));
    LocalDate to = random.nextInt(4) == 0 ? LocalDate.of(2025, 5, 20) : null;
    em.flush();
    em.createNativeQuery("update service_unit set type = ?2 where id = ?1")
        .setParameter(1, relation.unitId())
        .setParameter(2, type.name())
        .executeUpdate();
    em.createNativeQuery(
            "update steering_relation set valid_from = cast(?2 as date),"
                + " valid_to = cast(nullif(?3, '') as date) where unit_id = ?1")
        .setParameter(1, relation.unitId())
        .setParameter(2, from.toString())
        .setParameter(3, to == null ? "" : to.toString())
        .executeUpdate();
    return new Steered(new Subject(PartyType.UNIT, relation.unitId()), type, from, to);
  }

  private Agreement agreement(AgreementType type, LocalDate to) {
    AgreementTerms terms =
        new AgreementTerms(BEGIN, to, null, null, null, null, null, null, null, null);
    AgreementName name = new AgreementName(null, "Arvottu " + UUID.randomUUID());
    Agreement agreement = Agreement.make(type, name, Viewer.SYSTEM, Instant.EPOCH);
    agreements.add(agreement);
    agreements.add(agreement.firstVersion(terms, Viewer.SYSTEM, Instant.EPOCH));
    return agreement;
  }

  /** Units serve no lot, one or both; one leaves for another agreement and comes back. */
  private void parties(Made made, UUID producer, Random random) {
    Agreement lots = made.agreements().get(0);
    Agreement ends = made.agreements().get(1);
    Agreement line = made.agreements().get(2);
    List<Subject> units = made.units().stream().map(Steered::unit).toList();
    Subject whole = new Subject(PartyType.PRODUCER, producer);
    LocalDate left = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(90));
    LocalDate back = left.plusMonths(2).plusDays(random.nextInt(60));
    made.parties()
        .addAll(
            List.of(
                party(lots, units.get(0), producer, BEGIN.plusDays(random.nextInt(90)), null),
                party(lots, units.get(1), producer, BEGIN, left.minusDays(1)),
                party(ends, units.get(1), producer, left, back.minusDays(1)),
                party(lots, units.get(1), UUID.randomUUID(), back, null),
                party(lots, units.get(2), producer, BEGIN, LocalDate.of(2025, 3, 10)),
                party(lots, whole, producer, BEGIN.plusDays(random.nextInt(40)), null),
                party(ends, units.get(3), producer, BEGIN, null),
                party(ends, whole, producer, BEGIN, null),
                party(line, units.get(4), producer, BEGIN, null),
                party(line, whole, producer, BEGIN.plusDays(random.nextInt(90)), null),
                party(
                    line,
                    new Subject(PartyType.SERVICE_LINE, UUID.randomUUID()),
                    null,
                    BEGIN,
                    null)));
    made.parties().stream()
        .filter(party -> party.agreementId().equals(lots.id()))
        .forEach(
            party ->
                party.serve(
                    LOTS.stream().filter(lot -> random.nextInt(3) > 0).toList(),
                    Viewer.SYSTEM,
                    Instant.EPOCH));
  }

  private AgreementParty party(
      Agreement agreement, Subject subject, UUID producer, LocalDate from, LocalDate to) {
    AgreementParty party =
        AgreementParty.join(
            agreement, subject, producer, true, from, to, List.of(), Viewer.SYSTEM, Instant.EPOCH);
    agreements.add(party);
    return party;
  }

  private List<Indicator> indicators(Random random) {
    List<Indicator> made =
        JudgedFigures.indicators(random).stream()
            .map(facts -> Indicator.define(facts, Viewer.SYSTEM, Instant.EPOCH))
            .toList();
    made.forEach(indicators::add);
    return made;
  }

  /** Of the whole agreement or its lots, of the other agreements, of a kind of unit, of all. */
  private void aims(Made made, Indicator indicator, Random random) {
    Agreement lots = made.agreements().get(0);
    if (random.nextBoolean()) {
      aims(made, indicator, TargetScope.of(lots), random);
    } else {
      LOTS.forEach(lot -> aims(made, indicator, new TargetScope(lots.id(), null, lot), random));
    }
    for (Agreement other : made.agreements().subList(1, 3)) {
      if (random.nextInt(3) > 0) {
        aims(made, indicator, TargetScope.of(other), random);
      }
    }
    if (random.nextBoolean()) {
      aims(made, indicator, new TargetScope(null, RARE), random);
    }
    if (random.nextBoolean()) {
      aims(made, indicator, new TargetScope(null, null), random);
    }
  }

  /** One target that is changed in the middle of a period, so that both hold in turn. */
  private void aims(Made made, Indicator indicator, TargetScope scope, Random random) {
    LocalDate change = LocalDate.of(2024, 8, 1).plusDays(random.nextInt(200));
    Target first =
        Target.set(
            indicator,
            scope,
            JudgedFigures.aim(indicator, BEGIN, random),
            List.of(),
            Viewer.SYSTEM,
            Instant.EPOCH);
    Target second =
        first.changeFrom(
            indicator,
            JudgedFigures.aim(indicator, change, random),
            List.of(),
            Viewer.SYSTEM,
            Instant.EPOCH);
    targets.add(first);
    targets.add(second);
    made.targets().add(first);
    made.targets().add(second);
  }
}
