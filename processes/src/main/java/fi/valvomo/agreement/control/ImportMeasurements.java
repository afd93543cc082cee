package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.StagedMeasurements;
import fi.valvomo.agreement.entity.StagedMeasurements.News;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.casefile.control.Digest;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.CsvRow;
import fi.valvomo.producer.control.CsvTable;
import fi.valvomo.producer.control.ImportErrors;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes over a file of measurements: all of it or nothing. A figure that differs from the one that
 * is known corrects it. docs/import.md tells the form of the file.
 */
@ApplicationScoped
@Transactional
public class ImportMeasurements {

  private static final String CORRECTED = "Tiedosto";

  @Inject private Indicators indicators;
  @Inject private StagedMeasurements staged;
  @Inject private ServiceUnits units;
  @Inject private Producers producers;
  @Inject private Agreements agreements;
  @Inject private TargetStatuses statuses;
  @Inject private Event<MeasurementsTold> told;
  @Inject private Event<DomainEvent> events;
  @Inject private Today today;
  @Inject private Clock clock;

  /** What the import would do; nothing is written. */
  public MeasurementImportReport preview(byte[] file, Viewer viewer) {
    return run(file, false, viewer);
  }

  /** Writes everything that the file tells, unless anything is wrong in it. */
  public MeasurementImportReport commit(byte[] file, Viewer viewer) {
    return run(file, true, viewer);
  }

  private MeasurementImportReport run(byte[] file, boolean write, Viewer viewer) {
    ImportErrors errors = new ImportErrors();
    List<CsvRow<MeasurementColumn>> rows = CsvTable.read(file, MeasurementColumn.class, errors);
    Map<String, ToldFigure> figures = read(rows, errors);
    if (!errors.none()) {
      return MeasurementImportReport.refused(rows.size(), errors);
    }
    News news = staged.stage(figures.values().stream().map(ToldFigure::staged).toList());
    if (write) {
      write(file, news, viewer);
    }
    return new MeasurementImportReport(
        rows.size(),
        news.recorded(),
        news.corrected(),
        rows.size() - news.recorded() - news.corrected(),
        List.of(),
        write);
  }

  private Map<String, ToldFigure> read(List<CsvRow<MeasurementColumn>> rows, ImportErrors errors) {
    Map<String, Indicator> byCode =
        indicators.withCodes(texts(rows, MeasurementColumn.INDICATOR)).stream()
            .collect(Collectors.toMap(Indicator::code, each -> each));
    MeasuredNames names =
        MeasuredNames.read(texts(rows, MeasurementColumn.SUBJECT), units, producers, agreements);
    LocalDate day = today.day();
    Map<String, ToldFigure> figures = new LinkedHashMap<>();
    for (CsvRow<MeasurementColumn> row : rows) {
      ToldFigure figure =
          ToldFigure.read(
              row,
              byCode.get(row.text(MeasurementColumn.INDICATOR).strip()),
              names.of(row.text(MeasurementColumn.SUBJECT).strip()),
              day,
              errors);
      ToldFigure twin = figure == null ? null : figures.putIfAbsent(figure.key(), figure);
      if (twin != null) {
        errors.add(row.line(), MeasurementColumn.PERIOD, "measuredTwice", twin.row());
      }
    }
    return figures;
  }

  private static Set<String> texts(List<CsvRow<MeasurementColumn>> rows, MeasurementColumn column) {
    return rows.stream().map(row -> row.text(column).strip()).collect(Collectors.toSet());
  }

  private void write(byte[] file, News news, Viewer viewer) {
    List<Touched> touched = staged.touched();
    if (touched.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    UUID fileId = UUID.nameUUIDFromBytes(file);
    staged.takeOver(fileId, CORRECTED, viewer, now);
    // every figure keeps who told it, when, and what it corrects: the file is one act
    events.fire(
        DomainEvent.of("MEASUREMENTS_IMPORTED", SubjectType.MEASUREMENT, fileId, null, viewer, now)
            .change(null, news.recorded() + " + " + news.corrected())
            .because("SHA-256 " + Digest.of(file)));
    statuses.judgeTouched(touched, today.day());
    told.fire(new MeasurementsTold(touched, viewer));
  }
}
