package fi.valvomo.it;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.control.BeginRelation;
import fi.valvomo.producer.control.RegisterUnit;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** A unit of its own for a test that agrees on its targets and consequences. */
@ApplicationScoped
public class JudgedUnit {

  @Inject private World world;
  @Inject private RegisterUnit registerUnit;
  @Inject private BeginRelation beginRelation;
  @Inject private ServiceUnits units;

  /** A new unit of the producer for which the provider account of this relation acts. */
  SteeringRelation newUnit(RelationType type) {
    UUID producer = world.relation(type).producerId();
    String soteri = "S-" + UUID.randomUUID().toString().substring(0, 12);
    UnitFacts facts =
        new UnitFacts(
            "Mitattu yksikkö " + soteri,
            null,
            null,
            soteri,
            UnitType.DAY_ACTIVITY,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.FI,
            null);
    UUID unit = registerUnit.register(producer, facts, world.officer()).id();
    // later than the relations of the register, of which other tests take the oldest
    RelationTerms terms = new RelationTerms("Vanha viite", true, LocalDate.of(2026, 1, 1), null);
    return beginRelation.begin(unit, type, terms, AgreedConsequences.NONE, world.officer());
  }

  String soteriNumber(SteeringRelation relation) {
    return units.get(relation.unitId()).facts().soteriNumber();
  }
}
