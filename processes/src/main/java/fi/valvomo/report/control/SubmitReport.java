package fi.valvomo.report.control;

import fi.valvomo.casefile.control.Outbox;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AnswerCheck;
import fi.valvomo.report.entity.CheckedAnswers;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.SubmissionWay;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.WholeReport;
import fi.valvomo.report.entity.WholeReports;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The producer sends a report, for the first time or corrected, and gets a receipt. */
@ApplicationScoped
@Transactional
public class SubmitReport {

  @Inject private Reports reports;
  @Inject private WholeReports wholes;
  @Inject private AnswersOf answersOf;
  @Inject private FiguresOfReport figures;
  @Inject private Documents documents;
  @Inject private WriteReceipt writeReceipt;
  @Inject private Outbox outbox;
  @Inject private ProcessSteps steps;
  @Inject private ReportAct act;
  @Inject private GiveReportTime giveTime;
  @Inject private Clock clock;

  /**
   * What is missing or wrong in answers, by path; nothing where they may be sent.
   *
   * @param confirmed fields whose shares of at most one per cent the person has said to be right
   */
  public List<FieldError> check(
      UUID id, Map<String, Object> answers, Set<String> confirmed, Viewer viewer) {
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    Map<String, Object> given = answers == null ? report.answers() : answers;
    return checked(report, given, confirmed, viewer).errors();
  }

  /** Sends answers of which the person has been asked nothing more. */
  public SelfMonitoringReport submit(
      UUID id, Map<String, Object> answers, SubmissionWay way, Viewer viewer) {
    return submit(id, answers, Set.of(), way, viewer);
  }

  /**
   * Sends.
   *
   * @param answers null to send what was last saved
   * @param confirmed fields whose shares of at most one per cent the person has said to be right
   * @throws InvalidException with everything that is missing or wrong, by path
   */
  public SelfMonitoringReport submit(
      UUID id,
      Map<String, Object> answers,
      Set<String> confirmed,
      SubmissionWay way,
      Viewer viewer) {
    return submit(wholes.forViewer(id, viewer), answers, confirmed, way, viewer);
  }

  /** The same, of a report that was read with what stands around it. */
  SelfMonitoringReport submit(
      WholeReport whole,
      Map<String, Object> answers,
      Set<String> confirmed,
      SubmissionWay way,
      Viewer viewer) {
    Instant now = clock.instant();
    SelfMonitoringReport report = whole.report();
    report.refuseUnlessAwaited();
    ReportState before = report.state();
    boolean corrected = before == ReportState.RETURNED;
    WorkItem work =
        steps.requireOpen(report, corrected ? ReportSteps.CORRECT : ReportSteps.FILL_IN, viewer);
    CheckedAnswers checked =
        checked(report, answers == null ? report.answers() : answers, confirmed, viewer);
    if (!checked.isRight()) {
      throw new InvalidException(checked.errors());
    }
    answersOf.settlePrevious(report);
    boolean wasLate = report.isOverdue(now);
    // read now: a read after the report has changed would write it before the checks have looked at
    // it
    answersOf.previous(report);
    ReportSubmission submission =
        report.sending(
            checked.answers(),
            CanonicalAnswers.sha256(checked.answers()),
            way,
            whole.file().number(),
            viewer,
            now);
    // the receipt comes first, so that the sending is written once, with it
    submission.receiptFiled(writeReceipt.write(report, submission, viewer).id());
    report.submit(submission, viewer);
    String kind = corrected ? "REPORT_CORRECTED" : "REPORT_SUBMITTED";
    act.tell(wasLate ? kind + "_LATE" : kind, report, before, null, viewer, now);
    giveReceipt(report, submission, viewer);
    steps.complete(work, viewer, Map.of());
    if (wasLate) {
      steps.message(report, ReportSteps.NOT_LATE);
    }
    giveTime.overtaken(report, now);
    return report;
  }

  /** A system reads the number in the answer and no mail. */
  private void giveReceipt(
      SelfMonitoringReport report, ReportSubmission submission, Viewer viewer) {
    if (submission.way() != SubmissionWay.API) {
      outbox.postReceipt(
          DomainEvent.of("REPORT_RECEIVED", report, viewer, submission.sent().at()),
          submission.receipt());
    }
  }

  private CheckedAnswers checked(
      SelfMonitoringReport report,
      Map<String, Object> answers,
      Set<String> confirmed,
      Viewer viewer) {
    TemplateContent questions = answersOf.questions(report);
    CheckedAnswers checked = AnswerCheck.complete(questions, answers);
    List<FieldError> errors = new ArrayList<>(checked.errors());
    errors.addAll(unknownFiles(report, questions, checked.answers(), viewer));
    if (checked.isRight()) {
      errors.addAll(figures.impossible(report, questions, checked.answers(), confirmed));
    }
    return new CheckedAnswers(checked.answers(), List.copyOf(errors));
  }

  /** A file that was never uploaded to this report is no answer, wherever its id comes from. */
  private List<FieldError> unknownFiles(
      SelfMonitoringReport report,
      TemplateContent questions,
      Map<String, Object> answers,
      Viewer viewer) {
    List<String> named =
        questions
            .fields()
            .filter(field -> field.kind() == FieldKind.FILE && answers.get(field.id()) != null)
            .map(field -> field.id())
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    Set<String> known =
        documents.of(report.id(), viewer).stream()
            .map(Document::id)
            .map(UUID::toString)
            .collect(Collectors.toSet());
    return named.stream()
        .filter(id -> answers.get(id) instanceof List<?> files && !known.containsAll(files))
        .map(id -> FieldError.of("answers." + id, "unknownFile"))
        .toList();
  }
}
