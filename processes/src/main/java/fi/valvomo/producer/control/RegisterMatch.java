package fi.valvomo.producer.control;

import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what of a file stands in the register already, in four reads however long the file is. */
@ApplicationScoped
class RegisterMatch {

  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;

  void match(RegisterFile file, ImportErrors errors) {
    matchProducers(file, errors);
    matchUnits(file, errors);
    matchRelations(file, errors);
  }

  private void matchProducers(RegisterFile file, ImportErrors errors) {
    StoredProducers stored =
        new StoredProducers(
            producers.withIds(
                file.producers().stream()
                    .map(planned -> planned.facts().businessId())
                    .filter(Objects::nonNull)
                    .toList(),
                file.producers().stream()
                    .map(planned -> planned.facts().oid())
                    .filter(Objects::nonNull)
                    .toList()),
            producers.withoutBusinessId());
    file.producers().forEach(planned -> stored.match(planned, errors));
  }

  private void matchUnits(RegisterFile file, ImportErrors errors) {
    List<UnitFacts> facts = file.units().stream().map(PlannedUnit::facts).toList();
    List<UUID> known =
        file.producers().stream()
            .filter(planned -> !planned.isNew())
            .map(planned -> planned.stored().id())
            .toList();
    StoredUnits stored =
        new StoredUnits(
            units.withIds(
                facts.stream().map(UnitFacts::oid).filter(Objects::nonNull).toList(),
                facts.stream().map(UnitFacts::soteriNumber).filter(Objects::nonNull).toList(),
                known));
    file.units().forEach(planned -> stored.match(planned, errors));
  }

  private void matchRelations(RegisterFile file, ImportErrors errors) {
    Map<UUID, List<SteeringRelation>> byUnit =
        relations
            .ofUnits(
                file.units().stream()
                    .map(PlannedUnit::stored)
                    .filter(Objects::nonNull)
                    .map(ServiceUnit::id)
                    .toList())
            .stream()
            .collect(Collectors.groupingBy(SteeringRelation::unitId));
    for (PlannedUnit unit : file.units()) {
      if (!unit.isNew()) {
        unit.relations().addAll(byUnit.getOrDefault(unit.stored().id(), List.of()));
        refuseOverlaps(unit, errors);
      }
    }
  }

  private static void refuseOverlaps(PlannedUnit unit, ImportErrors errors) {
    List<SteeringRelation> told = unit.rows().stream().map(unit::relationOf).toList();
    for (RegisterRow row : unit.rows()) {
      unit.relations().stream()
          .filter(stored -> stored.type() == row.relation() && !told.contains(stored))
          .filter(stored -> stored.terms().overlaps(row.terms()))
          .findFirst()
          .ifPresent(
              stored ->
                  errors.add(
                      row.line(),
                      ImportColumn.VALID_FROM,
                      "relationOverlaps",
                      stored.validFrom(),
                      stored.validTo() == null ? "" : stored.validTo()));
    }
  }
}
