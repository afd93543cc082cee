package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.finding.entity.Signature;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The findings of a case, for its file. */
@ApplicationScoped
public class FindingCaseParts implements CaseParts {

  @Inject private Findings findings;
  @Inject private ImmediatePaths paths;

  @Override
  public List<CaseThing> things(UUID caseId) {
    return findings.ofCase(caseId).stream().map(FindingCaseParts::thing).toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "PLAN_SUBMITTED",
        "PLAN_SUBMITTED_LATE",
        "REPORTED_DONE",
        "REPORTED_DONE_LATE",
        "EXTENSION_ASKED",
        "FINDING_ACKNOWLEDGED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "FINDING_OPENED",
        "FINDING_REGRADED",
        "GRADING_CONFIRMED",
        "GRADING_NOT_CONFIRMED",
        "PLAN_ACCEPTED",
        "PLAN_RETURNED",
        "PLAN_REJECTED",
        "PLAN_DIRECTED",
        "EXTENSION_GRANTED",
        "EXTENSION_REFUSED",
        "FINDING_VERIFIED",
        "VERIFICATION_FAILED",
        "FINDING_CLOSED",
        "FINDING_REOPENED",
        "FINDING_WITHDRAWN",
        "OVERDUE_DECIDED");
  }

  @Override
  public List<Exchange> exchanges(UUID caseId) {
    return findings.ofCase(caseId).stream()
        .flatMap(finding -> paths.of(finding.id()).stream())
        .filter(path -> path.notice() != null && path.notice().notSentReason() == null)
        .map(FindingCaseParts::toAuthority)
        .toList();
  }

  private static Exchange toAuthority(ImmediatePath path) {
    AuthorityNotice notice = path.notice();
    return new Exchange(
        path.noticeRecorded().at(),
        true,
        notice.channel(),
        notice.name(),
        "AUTHORITY_NOTIFIED",
        notice.documentId());
  }

  private static CaseThing thing(Finding finding) {
    Facts facts =
        new Facts()
            .add("severity", finding.severity())
            .add("scope", finding.scope())
            .add("relation", finding.relation())
            .add("catalogueVersion", finding.catalogueVersion())
            .add("criterion", finding.criterionCode())
            .add("description", finding.description())
            .add("openedAt", finding.openedAt())
            .add("planDueOn", dueOn(finding.planDeadline()))
            .add("dueOn", dueOn(finding.deadline()));
    int number = 1;
    for (CorrectivePlan plan : finding.plans()) {
      add(facts, "plan." + number++ + ".", plan);
    }
    facts.add("completion", finding.completionText());
    sign(facts, "completion", finding.completed());
    if (finding.verification() != null) {
      facts
          .add("verificationMethod", finding.verification().method())
          .add("verificationPassed", finding.verification().passed())
          .add("verification", finding.verification().note());
      sign(facts, "verification", finding.verified());
    }
    facts.add("acknowledgement", finding.acknowledgementNote());
    facts.add("closingReason", finding.closingReason());
    sign(facts, "closing", finding.closed());
    return new CaseThing(
        finding.subjectType(),
        finding.id(),
        finding.title(),
        finding.state().name(),
        finding.createdAt(),
        facts.all());
  }

  private static void add(Facts facts, String prefix, CorrectivePlan plan) {
    facts
        .add(prefix + "cause", plan.cause())
        .add(prefix + "affected", plan.affected())
        .add(prefix + "measure", plan.measure())
        .add(prefix + "outcome", plan.outcome())
        .add(prefix + "reason", plan.reason());
    sign(facts, prefix + "submitted", plan.submitted());
    sign(facts, prefix + "assessed", plan.assessed());
    for (CorrectiveAction action : plan.actions()) {
      facts.add(
          prefix + "action." + action.place(),
          "%s · %s · %s".formatted(action.title(), action.responsible(), action.dueOn()));
    }
  }

  private static void sign(Facts facts, String name, Signature signature) {
    if (signature != null) {
      facts.add(name, signature.name(), signature.at());
    }
  }

  private static Object dueOn(Deadline deadline) {
    return deadline == null ? null : deadline.dueOn();
  }
}
