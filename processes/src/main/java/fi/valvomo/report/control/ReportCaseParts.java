package fi.valvomo.report.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The report of a case, for its file. */
@ApplicationScoped
public class ReportCaseParts implements CaseParts {

  @Inject private Reports reports;
  @Inject private ReportTemplates templates;

  @Override
  public List<CaseThing> things(UUID caseId) {
    return reports.ofCase(caseId).stream().map(this::thing).toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "REPORT_SUBMITTED",
        "REPORT_SUBMITTED_LATE",
        "REPORT_CORRECTED",
        "REPORT_CORRECTED_LATE",
        "REPORT_EXTENSION_ASKED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "REPORT_ACCEPTED",
        "REPORT_RETURNED",
        "REPORT_EXTENSION_GRANTED",
        "REPORT_EXTENSION_REFUSED",
        "REPORT_EXTENSION_GIVEN",
        "REPORT_LEFT_MISSING");
  }

  private CaseThing thing(SelfMonitoringReport report) {
    ReportTemplate template = templates.get(report.templateId());
    Facts facts =
        new Facts()
            .add("relation", report.relation())
            .add("template", template.code() + " " + template.number())
            .add("periodFrom", report.period().from())
            .add("periodTo", report.period().to())
            .add("dueOn", report.deadline().dueOn());
    for (ReportSubmission submission : report.submissions()) {
      add(facts, "submission." + submission.number() + ".", submission);
    }
    if (report.settled() != null) {
      facts
          .add("leftMissingReason", report.settledReason())
          .add("leftMissing", report.settled().name(), report.settled().at());
    }
    return new CaseThing(
        report.subjectType(),
        report.id(),
        template.title().fi() + " " + report.period().words(),
        report.state().name(),
        report.deadline().sentOn().atStartOfDay(Deadline.ZONE).toInstant(),
        facts.all());
  }

  private static void add(Facts facts, String prefix, ReportSubmission submission) {
    facts
        .add(prefix + "receipt", submission.receipt())
        .add(prefix + "sha256", submission.sha256())
        .add(prefix + "sent", submission.sent().name(), submission.sent().at());
    submission.answers().forEach((field, answer) -> facts.add(prefix + "answer." + field, answer));
    if (submission.assessed() != null) {
      facts
          .add(prefix + "accepted", submission.accepted())
          .add(prefix + "reason", submission.reason())
          .add(prefix + "assessed", submission.assessed().name(), submission.assessed().at());
    }
  }
}
