package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes over a file of the register: all of it or nothing. docs/import.md tells its form. */
@ApplicationScoped
@Transactional
public class ImportRegister {

  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private RegisterMatch register;
  @Inject private RegisterNews news;
  @Inject private Event<SteeredOtherwise> steered;
  @Inject private Clock clock;

  /** What the import would do; nothing is written. */
  public ImportReport preview(byte[] file) {
    return run(file, null);
  }

  /** Writes everything that the file tells, unless anything is wrong in it. */
  public ImportReport commit(byte[] file, Viewer viewer) {
    producers.lockIds();
    return run(file, viewer);
  }

  private ImportReport run(byte[] bytes, Viewer writer) {
    ImportErrors errors = new ImportErrors();
    List<CsvRow<ImportColumn>> rows = CsvTable.read(bytes, ImportColumn.class, errors);
    RegisterFile file =
        RegisterFile.of(
            rows.stream()
                .map(row -> RegisterRow.read(row, errors))
                .filter(Objects::nonNull)
                .toList(),
            errors);
    register.match(file, errors);
    if (!errors.none()) {
      return ImportReport.refused(rows.size(), errors);
    }
    ImportReport report = report(rows.size(), file, writer != null);
    if (writer != null) {
      Instant now = clock.instant();
      file.producers().forEach(planned -> write(planned, writer, now));
      List<PlannedUnit> otherwise =
          file.units().stream().filter(PlannedUnit::isSteeredOtherwise).toList();
      file.units().forEach(planned -> write(planned, writer, now));
      steered.fire(
          new SteeredOtherwise(
              otherwise.stream().map(unit -> unit.stored().id()).collect(Collectors.toSet())));
    }
    return report;
  }

  private static ImportReport report(int rows, RegisterFile file, boolean committed) {
    List<SteeringRelation> told =
        file.units().stream()
            .flatMap(unit -> unit.rows().stream().map(unit::relationOf))
            .filter(Objects::nonNull)
            .toList();
    long changed =
        file.units().stream()
            .flatMap(unit -> unit.rows().stream().filter(row -> isChanged(unit, row)))
            .count();
    return new ImportReport(
        rows,
        (int) file.producers().stream().filter(PlannedProducer::isNew).count(),
        (int) file.producers().stream().filter(PlannedProducer::isChanged).count(),
        (int) file.units().stream().filter(PlannedUnit::isNew).count(),
        (int) file.units().stream().filter(PlannedUnit::isChanged).count(),
        rows - told.size(),
        (int) changed,
        List.of(),
        committed);
  }

  private static boolean isChanged(PlannedUnit unit, RegisterRow row) {
    SteeringRelation stored = unit.relationOf(row);
    return stored != null && (!stored.terms().equals(row.terms()) || agreesAnew(stored, row));
  }

  private static boolean agreesAnew(SteeringRelation stored, RegisterRow row) {
    return row.agreed() != null && !stored.agreed().equals(row.agreed());
  }

  private void write(PlannedProducer planned, Viewer by, Instant at) {
    if (planned.isNew()) {
      Producer producer = Producer.register(planned.facts(), by, at);
      producers.add(producer);
      planned.is(producer);
      news.registered(producer, by, at);
    } else if (planned.isChanged()) {
      ProducerFacts before = planned.stored().facts();
      planned.stored().change(planned.facts(), by, at);
      news.changed(planned.stored(), before, by, at);
    }
  }

  private void write(PlannedUnit planned, Viewer by, Instant at) {
    if (planned.isNew()) {
      ServiceUnit unit =
          ServiceUnit.register(planned.producer().stored().id(), planned.facts(), by, at);
      units.add(unit);
      planned.is(unit);
      news.registered(unit, by, at);
    } else if (planned.isChanged()) {
      UnitFacts before = planned.stored().facts();
      planned.stored().change(planned.facts(), by, at);
      news.changed(planned.stored(), before, by, at);
    }
    planned.rows().forEach(row -> write(planned, row, by, at));
  }

  private void write(PlannedUnit unit, RegisterRow row, Viewer by, Instant at) {
    SteeringRelation stored = unit.relationOf(row);
    if (stored == null) {
      SteeringRelation begun =
          SteeringRelation.begin(
              unit.stored(), row.relation(), row.terms(), unit.relations(), by, at);
      if (agreesAnew(begun, row)) {
        begun.agree(row.agreed(), by, at);
      }
      relations.add(begun);
      unit.relations().add(begun);
      news.begun(begun, by, at);
    } else {
      change(stored, unit, row, by, at);
    }
  }

  private void change(
      SteeringRelation stored, PlannedUnit unit, RegisterRow row, Viewer by, Instant at) {
    if (!stored.terms().equals(row.terms())) {
      RelationTerms before = stored.terms();
      stored.change(row.terms(), unit.relations(), by, at);
      news.changed(stored, before, by, at);
    }
    if (agreesAnew(stored, row)) {
      AgreedConsequences before = stored.agreed();
      stored.agree(row.agreed(), by, at);
      news.agreed(stored, before, by, at);
    }
  }
}
