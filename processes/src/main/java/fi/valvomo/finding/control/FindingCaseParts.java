package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.finding.entity.WrittenDemand;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The findings of a case, for its file. */
@ApplicationScoped
public class FindingCaseParts implements CaseParts {

  @Inject private Findings findings;
  @Inject private FindingRecords records;
  @Inject private ImmediatePaths paths;
  @Inject private CaseFiles cases;
  @Inject private Producers producers;

  @Override
  public List<CaseThing> things(UUID caseId) {
    FindingRecords.OfCase around = records.ofCase(caseId);
    return findings.ofCase(caseId).stream()
        .map(finding -> FindingCaseFacts.thing(finding, around))
        .toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "PLAN_SUBMITTED",
        "PLAN_SUBMITTED_LATE",
        "ACTION_NOT_STARTED",
        "ACTION_UNDER_WAY",
        "ACTION_DONE",
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
        "LOWERING_PROPOSED",
        "GRADING_CONFIRMED",
        "GRADING_NOT_CONFIRMED",
        "REPEATED_BREACH",
        "NOT_REPEATED_BREACH",
        "PLAN_ACCEPTED",
        "PLAN_RETURNED",
        "PLAN_REJECTED",
        "PLAN_DIRECTED",
        "EXTENSION_GRANTED",
        "EXTENSION_REFUSED",
        "AUTHORITY_NOT_NOTIFIED",
        "DANGER_LIFTED",
        "FINDING_VERIFIED",
        "VERIFICATION_FAILED",
        "FINDING_CLOSED",
        "FOUND_EFFECTIVE",
        "FINDING_REOPENED",
        "FINDING_WITHDRAWN",
        "OVERDUE_DECIDED");
  }

  @Override
  public List<Exchange> exchanges(UUID caseId) {
    List<ImmediatePath> all = paths.ofCase(caseId);
    if (all.isEmpty()) {
      return List.of();
    }
    String producer = producers.get(cases.get(caseId).producerId()).name();
    List<Exchange> exchanges = new ArrayList<>();
    all.forEach(path -> addDemand(exchanges, path, producer));
    all.forEach(path -> addNotice(exchanges, path));
    return exchanges;
  }

  /** What was said on the spot, and the letter by the way in which it went. */
  private static void addDemand(List<Exchange> all, ImmediatePath path, String producer) {
    if (path.oralAt() != null) {
      all.add(
          new Exchange(path.oralAt(), true, Exchange.ORAL, path.oralTo(), "DEMANDED_ORALLY", null));
    }
    if (path.demand() != null) {
      WrittenDemand demand = path.demand();
      String channel = demand.channel().name();
      all.add(
          new Exchange(
              demand.sentAt(), true, channel, producer, "DEMAND_SENT", demand.documentId()));
    }
  }

  private static void addNotice(List<Exchange> all, ImmediatePath path) {
    AuthorityNotice notice = path.notice();
    if (notice != null && notice.notSentReason() == null) {
      all.add(
          new Exchange(
              path.noticeRecorded().at(),
              true,
              notice.channel(),
              notice.name(),
              "AUTHORITY_NOTIFIED",
              notice.documentId()));
    }
  }
}
