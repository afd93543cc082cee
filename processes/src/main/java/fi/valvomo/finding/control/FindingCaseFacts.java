package fi.valvomo.finding.control;

import static fi.valvomo.finding.control.RecordFacts.dueOn;
import static fi.valvomo.finding.control.RecordFacts.each;
import static fi.valvomo.finding.control.RecordFacts.sign;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Verification;
import java.util.List;

/**
 * A finding as the file of its case shows it: itself, its plans, and what is on record around it.
 */
final class FindingCaseFacts {

  private FindingCaseFacts() {}

  static CaseThing thing(Finding finding, FindingRecords.OfCase all) {
    Facts facts = new Facts();
    seen(facts, finding);
    RecordFacts.around(facts, all.about(finding.id()));
    List<CorrectivePlan> plans = finding.plans();
    each(plans, "plan", (prefix, plan) -> plan(facts, prefix, plan));
    corrected(facts, finding);
    return new CaseThing(
        finding.subjectType(),
        finding.id(),
        finding.title(),
        finding.state().name(),
        finding.createdAt(),
        facts.all());
  }

  private static void seen(Facts facts, Finding finding) {
    facts
        .add("severity", finding.severity())
        .add("scope", finding.scope())
        .add("relation", finding.relation())
        .add("catalogueVersion", finding.catalogueVersion())
        .add("criterion", finding.criterionCode())
        .add("description", finding.description())
        .add("openedAt", finding.openedAt())
        .add("planDueOn", dueOn(finding.planDeadline()))
        .add("dueOn", dueOn(finding.deadline()));
  }

  private static void plan(Facts facts, String prefix, CorrectivePlan plan) {
    facts.add(prefix + "cause", plan.cause());
    each(plan.whys(), prefix + "why", (why, text) -> facts.add(why + "text", text));
    facts
        .add(prefix + "affected", plan.affected())
        .add(prefix + "measure", plan.measure())
        .add(prefix + "late", plan.late() ? true : null)
        .add(prefix + "directed", plan.isDirected() ? true : null)
        .add(prefix + "outcome", plan.outcome())
        .add(prefix + "reason", plan.reason());
    sign(facts, prefix + "submitted", plan.submitted());
    sign(facts, prefix + "assessed", plan.assessed());
    for (CorrectiveAction action : plan.actions()) {
      action(facts, prefix + "action." + action.place(), action);
    }
  }

  private static void action(Facts facts, String name, CorrectiveAction action) {
    facts
        .add(name, "%s · %s · %s".formatted(action.title(), action.responsible(), action.dueOn()))
        .add(name + ".itemAccepted", action.itemAccepted())
        .add(name + ".itemReason", action.itemReason())
        .add(name + ".state", action.state())
        .add(name + ".note", action.note())
        .add(name + ".evidence", action.evidence().isEmpty() ? null : action.evidence().size());
    sign(facts, name + ".progressed", action.progressed());
  }

  private static void corrected(Facts facts, Finding finding) {
    facts
        .add("completion", finding.completionText())
        .add("completionLate", finding.completionLate() ? true : null);
    sign(facts, "completion", finding.completed());
    Verification verification = finding.verification();
    if (verification != null) {
      facts
          .add("verificationMethod", verification.method())
          .add("verificationPassed", verification.passed())
          .add("verification", verification.note())
          .add("verifiedOn", verification.verifiedOn())
          .add("verificationVisit", verification.inspectionId())
          .add(
              "verificationDocuments",
              verification.documentIds().isEmpty() ? null : verification.documentIds().size())
          .add("verificationSampleSize", verification.sampleSize())
          .add("verificationSample", verification.sample());
      sign(facts, "verification", finding.verified());
    }
    facts.add("acknowledgement", finding.acknowledgementNote());
    sign(facts, "acknowledgement", finding.acknowledged());
    facts.add("closingReason", finding.closingReason());
    sign(facts, "closing", finding.closed());
  }
}
