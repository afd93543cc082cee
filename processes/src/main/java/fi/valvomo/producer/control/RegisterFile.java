package fi.valvomo.producer.control;

import fi.valvomo.producer.control.ImportColumn.Part;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.UnitFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of one file put together: each producer once, each of its units once, with its
 * relations. Says where the file contradicts itself.
 */
final class RegisterFile {

  private final ImportErrors errors;
  private final Map<String, PlannedProducer> producers = new LinkedHashMap<>();
  private final Map<String, PlannedUnit> units = new LinkedHashMap<>();
  private final Map<String, RegisterRow> holders = new HashMap<>();

  private RegisterFile(ImportErrors errors) {
    this.errors = errors;
  }

  static RegisterFile of(List<RegisterRow> rows, ImportErrors errors) {
    RegisterFile file = new RegisterFile(errors);
    rows.forEach(file::take);
    return file;
  }

  Collection<PlannedProducer> producers() {
    return producers.values();
  }

  Collection<PlannedUnit> units() {
    return units.values();
  }

  private void take(RegisterRow row) {
    String producerKey = key(row.producer());
    PlannedProducer producer =
        producers.computeIfAbsent(producerKey, key -> new PlannedProducer(row));
    if (!producer.facts().equals(row.producer())) {
      contradiction(Part.PRODUCER, producer.first(), row);
    }
    hold(row, producer.first(), ImportColumn.PRODUCER_OID, row.producer().oid());

    PlannedUnit unit =
        units.computeIfAbsent(
            producerKey + "|" + key(row.unit()), key -> new PlannedUnit(producer));
    unit.rows().add(row);
    if (!unit.facts().equals(row.unit())) {
      contradiction(Part.UNIT, unit.first(), row);
    }
    hold(row, unit.first(), ImportColumn.UNIT_OID, row.unit().oid());
    hold(row, unit.first(), ImportColumn.SOTERI_NUMBER, row.unit().soteriNumber());
    refuseSameRelation(unit, row);
  }

  /** By what a producer is known within a file and in the register. */
  private static String key(ProducerFacts facts) {
    if (facts.businessId() != null) {
      return "Y " + facts.businessId();
    }
    return facts.oid() != null ? "O " + facts.oid() : "N " + lower(facts.name());
  }

  private static String key(UnitFacts facts) {
    if (facts.oid() != null) {
      return "O " + facts.oid();
    }
    return facts.soteriNumber() != null ? "S " + facts.soteriNumber() : "N " + lower(facts.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void contradiction(Part part, RegisterRow first, RegisterRow row) {
    for (ImportColumn column : ImportColumn.of(part)) {
      if (!first.source().text(column).strip().equals(row.source().text(column).strip())) {
        errors.add(row.line(), column, "contradicts", first.line());
      }
    }
  }

  // an id may stand on many rows, all of them about the same producer or unit
  private void hold(RegisterRow row, RegisterRow owner, ImportColumn column, Object id) {
    if (id != null) {
      RegisterRow holder = holders.putIfAbsent(column + " " + id, owner);
      if (holder != null && holder != owner) {
        errors.add(row.line(), column, "idTwice", holder.line());
      }
    }
  }

  private void refuseSameRelation(PlannedUnit unit, RegisterRow row) {
    unit.rows().stream()
        .filter(earlier -> earlier != row && earlier.relation() == row.relation())
        .filter(earlier -> earlier.terms().overlaps(row.terms()))
        .findFirst()
        .ifPresent(
            earlier ->
                errors.add(row.line(), ImportColumn.RELATION, "sameRelationTwice", earlier.line()));
  }
}
