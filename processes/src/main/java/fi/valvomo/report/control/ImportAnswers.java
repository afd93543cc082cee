package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.ImportError;
import fi.valvomo.report.control.AnswerFile.Line;
import fi.valvomo.report.entity.AnswerCheck;
import fi.valvomo.report.entity.CheckedAnswers;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.SubmissionWay;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A producer with many units fills all their reports of a round from one file: first a preview,
 * then all of it or nothing.
 */
@ApplicationScoped
@Transactional
public class ImportAnswers {

  static final String UNIT = "unit_id";
  static final String NAME = "unit_name";

  /** How often the answers had been saved when the file was fetched. */
  static final String SAVES = "unit.saves";

  private static final Set<String> OWN_COLUMNS = Set.of(UNIT, NAME, SAVES);

  @Inject private Reports reports;
  @Inject private AnswersOf answersOf;
  @Inject private FiguresOfReport figures;
  @Inject private SaveReport saveReport;
  @Inject private SubmitReport submitReport;

  /**
   * What a file would do; nothing is written.
   *
   * @throws MissingException when the round asks nothing of this person's units
   */
  public Outcome preview(UUID roundId, byte[] file, boolean send, Viewer viewer) {
    return new Reading(roundId, file, send, viewer).outcome(false);
  }

  /**
   * Writes the answers of all units, unless anything is wrong.
   *
   * @param send also sends the reports; else they are saved and wait for their sending
   * @param overwrite whether answers are replaced that somebody saved after the file was fetched;
   *     else nothing is written where there are such
   */
  public Outcome commit(UUID roundId, byte[] file, boolean send, boolean overwrite, Viewer viewer) {
    Reading reading = new Reading(roundId, file, send, viewer);
    Outcome outcome = reading.outcome(overwrite || reading.newer.isEmpty());
    if (!outcome.committed()) {
      return outcome;
    }
    reading.planned.forEach((report, answers) -> write(report, answers, send, viewer));
    return outcome;
  }

  private void write(
      SelfMonitoringReport report, Map<String, Object> answers, boolean send, Viewer viewer) {
    if (send) {
      submitReport.submit(report.id(), answers, SubmissionWay.CSV, viewer);
    } else {
      saveReport.save(report.id(), report::saves, answers, viewer);
    }
  }

  /**
   * What an import would do, or did.
   *
   * @param encoding as what the file was read
   * @param rows of the file
   * @param units names of the units whose reports are filled
   * @param newer what others saved after the file was fetched, and what would be lost
   */
  public record Outcome(
      String encoding,
      int rows,
      List<String> units,
      List<Newer> newer,
      List<ImportError> errors,
      boolean sent,
      boolean committed) {}

  /**
   * Answers that were saved after the file was fetched, and are others than the file's.
   *
   * @param unit name of the unit
   */
  public record Newer(String unit, String savedBy, Instant savedAt) {}

  /** One file against the reports that this person may fill. */
  private final class Reading {

    private final boolean send;
    private final AnswerFile file;
    private final Map<UUID, SelfMonitoringReport> byUnit;
    private final List<ImportError> errors = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<Newer> newer = new ArrayList<>();
    private final Map<SelfMonitoringReport, Map<String, Object>> planned = new LinkedHashMap<>();

    Reading(UUID roundId, byte[] bytes, boolean send, Viewer viewer) {
      this.send = send;
      file = AnswerFile.read(bytes);
      byUnit =
          reports.ofRound(roundId, viewer).stream()
              .collect(Collectors.toMap(SelfMonitoringReport::unitId, Function.identity()));
      if (byUnit.isEmpty()) {
        throw new MissingException("round");
      }
      errors.addAll(file.errors());
      if (errors.isEmpty() && headerIsRight()) {
        file.rows().forEach(this::row);
      }
    }

    Outcome outcome(boolean commit) {
      boolean right = errors.isEmpty();
      return new Outcome(
          file.encoding(), file.rows().size(), units, newer, errors, send, commit && right);
    }

    private boolean headerIsRight() {
      TemplateContent questions = answersOf.questions(byUnit.values().iterator().next());
      Set<String> met = new HashSet<>();
      for (String name : file.header()) {
        if (!OWN_COLUMNS.contains(name) && !CellAnswer.isColumn(name, questions)) {
          errors.add(AnswerFile.error(1, name, "columnUnknown"));
        } else if (!met.add(name)) {
          errors.add(AnswerFile.error(1, name, "columnTwice"));
        }
      }
      if (!met.contains(UNIT)) {
        errors.add(AnswerFile.error(1, UNIT, "columnMissing"));
      }
      return errors.isEmpty();
    }

    private void row(Line line) {
      SelfMonitoringReport report = byUnit.get(id(line.cells().get(UNIT)));
      if (report == null) {
        errors.add(AnswerFile.error(line.line(), UNIT, "unknownUnit"));
      } else if (planned.containsKey(report)) {
        errors.add(AnswerFile.error(line.line(), UNIT, "unitTwice"));
      } else if (isClosed(report)) {
        errors.add(AnswerFile.error(line.line(), UNIT, "reportNotAwaited"));
      } else {
        plan(line, report);
      }
    }

    private boolean isClosed(SelfMonitoringReport report) {
      return report.settled() != null
          || report.state() == ReportState.SUBMITTED
          || report.state() == ReportState.ACCEPTED;
    }

    /** Answers that have no place in the file stay as they were saved. */
    private void plan(Line line, SelfMonitoringReport report) {
      TemplateContent questions = answersOf.questions(report);
      Map<String, Object> answers = new LinkedHashMap<>(report.answers());
      questions.fields().forEach(field -> CellAnswer.put(field, line.cells(), answers));
      CheckedAnswers checked =
          send ? AnswerCheck.complete(questions, answers) : AnswerCheck.draft(questions, answers);
      checked.errors().forEach(error -> errors.add(atColumn(line, error)));
      if (send && checked.isRight()) {
        figures
            .impossible(report, questions, checked.answers(), Set.of())
            .forEach(error -> errors.add(atColumn(line, error)));
      }
      planned.put(report, checked.answers());
      String unit = line.cells().getOrDefault(NAME, line.cells().get(UNIT));
      units.add(unit);
      boolean savedSince =
          report.begun() && !String.valueOf(report.saves()).equals(line.cells().get(SAVES));
      if (savedSince && !checked.answers().equals(report.answers())) {
        newer.add(new Newer(unit, report.savedBy(), report.savedAt()));
      }
    }

    private ImportError atColumn(Line line, FieldError error) {
      String column = CellAnswer.column(error.field());
      return new ImportError(
          line.line(), column, new FieldError(column, error.code(), error.details()));
    }

    private static UUID id(String text) {
      try {
        return text == null ? null : UUID.fromString(text);
      } catch (IllegalArgumentException noId) {
        return null;
      }
    }
  }
}
