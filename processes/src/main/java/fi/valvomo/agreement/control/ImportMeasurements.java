package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Touched;
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
import java.util.ArrayList;
import java.util.HashMap;
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
  @Inject private Measurements measurements;
  @Inject private ServiceUnits units;
  @Inject private Producers producers;
  @Inject private Agreements agreements;
  @Inject private TargetStatuses statuses;
  @Inject private Event<MeasurementsTold> told;
  @Inject private AgreementNews news;
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
    Map<String, Measurement> known = known(figures.values());
    List<ToldFigure> fresh = new ArrayList<>();
    int corrected = 0;
    for (ToldFigure figure : figures.values()) {
      Measurement before = known.get(figure.key());
      if (before == null || !Readings.same(before.reading(), figure.reading())) {
        fresh.add(figure);
        corrected += before == null ? 0 : 1;
      }
    }
    if (write) {
      write(fresh, known, viewer);
    }
    return new MeasurementImportReport(
        rows.size(),
        fresh.size() - corrected,
        corrected,
        rows.size() - fresh.size(),
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

  private Map<String, Measurement> known(Iterable<ToldFigure> figures) {
    Set<UUID> ofIndicators = new java.util.HashSet<>();
    Set<UUID> ofSubjects = new java.util.HashSet<>();
    figures.forEach(
        figure -> {
          ofIndicators.add(figure.indicator().id());
          ofSubjects.add(figure.subject().id());
        });
    Map<String, Measurement> known = new HashMap<>();
    measurements
        .currentOf(ofIndicators, ofSubjects)
        .forEach(measurement -> known.put(ToldFigure.key(measurement), measurement));
    return known;
  }

  private void write(List<ToldFigure> figures, Map<String, Measurement> known, Viewer viewer) {
    Instant now = clock.instant();
    List<Measurement> made = new ArrayList<>();
    for (ToldFigure figure : figures) {
      Origin origin = new Origin(MeasurementSource.CSV, null, figure.confirmedBy());
      Measurement before = known.get(figure.key());
      Measurement measurement =
          before == null
              ? Measurement.record(
                  figure.indicator(),
                  figure.subject(),
                  figure.period(),
                  figure.reading(),
                  origin,
                  viewer,
                  now)
              : before.correct(figure.reading(), origin, CORRECTED, viewer, now);
      made.add(measurement);
      news.measured(
          before == null ? "MEASUREMENT_RECORDED" : "MEASUREMENT_CORRECTED",
          measurement,
          figure.producerId(),
          before == null ? null : before.reading(),
          figure.reading(),
          null,
          viewer,
          now);
    }
    measurements.flush();
    made.forEach(measurements::add);
    List<Touched> touched = made.stream().map(Touched::by).toList();
    statuses.judgeTouched(touched, today.day());
    if (!touched.isEmpty()) {
      told.fire(new MeasurementsTold(touched, viewer));
    }
  }
}
