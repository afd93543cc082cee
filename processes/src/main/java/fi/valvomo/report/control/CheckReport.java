package fi.valvomo.report.control;

import static fi.valvomo.report.control.FieldEvidence.Known.NOTHING;

import fi.valvomo.report.control.FieldEvidence.Known;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * Looks at a sent report before a person does: against the last one, and against what the house
 * knows of the unit. What it notices waits beside the field when the officer opens the report.
 */
@Named("checkReport")
@ApplicationScoped
@Transactional
public class CheckReport implements JavaDelegate {

  @Inject private Reports reports;
  @Inject private AnswersOf answersOf;
  @Inject @Any private Instance<FieldEvidence> rooms;

  @Inject
  @ConfigProperty(name = "valvomo.report.change-threshold-percent", defaultValue = "30")
  private int threshold;

  @Override
  public void execute(DelegateExecution execution) {
    SelfMonitoringReport report =
        reports.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    ReportSubmission submission = report.submission().orElseThrow();
    submission.noticed(look(report, submission));
  }

  private List<Signal> look(SelfMonitoringReport report, ReportSubmission submission) {
    TemplateContent questions = answersOf.questions(report);
    Map<String, Object> answers = submission.answers();
    List<Signal> found = new ArrayList<>();
    if (submission.late()) {
      found.add(Signal.of(null, SignalKind.LATE));
    }
    found.addAll(
        ReportChecks.of(
            questions, answers, answersOf.previous(report), BigDecimal.valueOf(threshold)));
    if (ReportChecks.deniesAny(questions, answers)) {
      Known known = rooms.stream().map(room -> room.known(report)).reduce(NOTHING, Known::and);
      found.addAll(ReportChecks.againstKnown(questions, answers, known.incidents(), known.open()));
    }
    rooms.forEach(room -> found.addAll(room.signals(report, questions, answers)));
    return found;
  }
}
