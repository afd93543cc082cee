package fi.valvomo.it;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.control.BeginRelation;
import fi.valvomo.producer.control.ChangeProducer;
import fi.valvomo.producer.control.RegisterProducer;
import fi.valvomo.producer.control.RegisterUnit;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.ProducerForm;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Producers that no other test knows, with as many units as one needs. */
@ApplicationScoped
public class NewProducers {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
  private static final int FROM = 9_400_000;
  private static final int HOW_MANY = 90_000;

  @Inject private World world;
  @Inject private RegisterProducer registerProducer;
  @Inject private RegisterUnit registerUnit;
  @Inject private BeginRelation beginRelation;
  @Inject private ChangeProducer changeProducer;

  Producer producer() {
    return registerProducer.register(facts(), world.officer());
  }

  /** One more unit of a producer, bought from it by contract. */
  SteeringRelation unit(UUID producer) {
    return unit(producer, RelationType.CONTRACT);
  }

  /** The same, steered otherwise. */
  SteeringRelation unit(UUID producer, RelationType type) {
    ServiceUnit unit =
        registerUnit.register(
            producer,
            new UnitFacts(
                Persons.newName(),
                null,
                null,
                null,
                UnitType.values()[0],
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Language.FI,
                null),
            world.officer());
    return beginRelation.begin(
        unit.id(),
        type,
        new RelationTerms("S-1", true, LocalDate.of(2024, 1, 1), null),
        new AgreedConsequences(Map.of()),
        world.officer());
  }

  /** The same producer under another name and business id. */
  void renewed(Producer producer) {
    changeProducer.change(producer.id(), producer.version(), facts(), world.officer());
  }

  private static ProducerFacts facts() {
    return new ProducerFacts(
        Persons.newName(),
        null,
        newBusinessId(),
        null,
        null,
        Language.FI,
        null,
        null,
        ProducerForm.COMPANY);
  }

  private static BusinessId newBusinessId() {
    for (int number = FROM + (int) (System.nanoTime() % HOW_MANY); ; number++) {
      int sum = 0;
      for (int i = 0; i < WEIGHTS.length; i++) {
        sum += WEIGHTS[i] * (Integer.toString(number).charAt(i) - '0');
      }
      int rest = sum % 11;
      if (rest != 1) {
        return new BusinessId(number + "-" + (rest == 0 ? 0 : 11 - rest));
      }
    }
  }
}
