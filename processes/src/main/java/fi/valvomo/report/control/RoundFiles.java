package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.Rounds;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files of a round: one for a producer to fill, one with all answers for the organiser. */
@ApplicationScoped
@Transactional
public class RoundFiles {

  @Inject private Rounds rounds;
  @Inject private Reports reports;
  @Inject private ReportTemplates templates;
  @Inject private AnswersOf answersOf;
  @Inject private Clock clock;

  /**
   * A file to begin with: one row for each unit that still is to answer, with what is saved or
   * carried over. Columns are named by the field; what follows the colon is for people.
   *
   * @throws MissingException when no report of this person is awaited in the round
   */
  public String toFill(UUID roundId, Viewer viewer) {
    Map<UUID, ReportRow> rows =
        reports.all(ReportFilter.ofRound(roundId, today()), viewer).stream()
            .collect(Collectors.toMap(ReportRow::id, Function.identity()));
    List<SelfMonitoringReport> mine =
        reports.ofRound(roundId, viewer).stream()
            .filter(SelfMonitoringReport::mayBeExtended)
            .sorted((a, b) -> name(rows, a).compareTo(name(rows, b)))
            .toList();
    if (mine.isEmpty()) {
      throw new MissingException("round");
    }
    TemplateContent questions = answersOf.questions(mine.get(0));
    Map<SelfMonitoringReport, Map<String, Object>> begun = new LinkedHashMap<>();
    mine.forEach(
        report ->
            begun.put(report, AnswersOf.begun(report, questions, answersOf.previous(report))));
    List<String> columns = CellAnswer.columns(questions, begun.values());
    StringBuilder file =
        new StringBuilder(CsvCells.MARK).append(header(columns, questions, viewer));
    begun.forEach(
        (report, answers) -> file.append(line(report, name(rows, report), columns, answers)));
    return file.toString();
  }

  private static String name(Map<UUID, ReportRow> rows, SelfMonitoringReport report) {
    return rows.get(report.id()).unitName();
  }

  private static String header(List<String> columns, TemplateContent questions, Viewer viewer) {
    List<String> cells =
        new ArrayList<>(List.of(ImportAnswers.UNIT, ImportAnswers.NAME, ImportAnswers.SAVES));
    columns.forEach(column -> cells.add(named(column, questions, viewer.language())));
    return CsvCells.row(cells);
  }

  private static String named(String column, TemplateContent questions, Language language) {
    String label = CellAnswer.label(column, questions, language);
    return label.isEmpty() ? column : column + ": " + label;
  }

  private static String line(
      SelfMonitoringReport report, String unit, List<String> columns, Map<String, Object> answers) {
    List<String> cells =
        new ArrayList<>(List.of(report.unitId().toString(), unit, String.valueOf(report.saves())));
    columns.forEach(column -> cells.add(CellAnswer.write(column, answers)));
    return CsvCells.row(cells);
  }

  /** All that was answered in a round, a missing report standing there as missing and not as 0. */
  public String answers(UUID roundId, Viewer viewer) {
    ReportRound round = rounds.get(roundId);
    TemplateContent questions = templates.get(round.templateId()).content();
    Map<UUID, Map<String, Object>> sent = reports.sentAnswers(roundId);
    List<String> columns = CellAnswer.columns(questions, sent.values());
    List<String> head =
        new ArrayList<>(
            List.of("unit_id", "unit", "producer", "relation", "state", "due_on", "sent_at"));
    columns.forEach(column -> head.add(named(column, questions, viewer.language())));
    StringBuilder file = new StringBuilder(CsvCells.MARK).append(CsvCells.row(head));
    for (ReportRow row : reports.all(ReportFilter.ofRound(roundId, today()), viewer)) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  row.unitId().toString(),
                  row.unitName(),
                  row.producerName(),
                  row.relation().name(),
                  row.state().name(),
                  row.dueOn().toString(),
                  row.submittedAt() == null ? "" : row.submittedAt().toString()));
      Map<String, Object> given = sent.getOrDefault(row.id(), Map.of());
      columns.forEach(column -> cells.add(CellAnswer.write(column, given)));
      file.append(CsvCells.row(cells));
    }
    return file.toString();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }
}
