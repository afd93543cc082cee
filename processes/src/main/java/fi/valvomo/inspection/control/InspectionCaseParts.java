package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.inspection.entity.Answer;
import fi.valvomo.inspection.entity.Answers;
import fi.valvomo.inspection.entity.AuthorityDelivery;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.ReportIssue;
import fi.valvomo.inspection.entity.ReportKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The inspections of a case, for its file. */
@ApplicationScoped
public class InspectionCaseParts implements CaseParts {

  @Inject private Inspections inspections;
  @Inject private Answers answers;

  @Override
  public List<CaseThing> things(UUID caseId) {
    List<Answer> checklists = answers.ofCase(caseId);
    return inspections.ofCase(caseId).stream()
        .map(inspection -> thing(inspection, checklists))
        .toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "QUESTIONNAIRE_ANSWERED",
        "DRAFT_COMMENTED",
        "NOTHING_TO_COMMENT",
        "COMMENTED_LATE",
        "COMMENT_EXTENSION_ASKED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "INSPECTION_PREPARED",
        "DISQUALIFIED",
        "COMMENTS_ASSESSED",
        "COMMENT_EXTENSION_GRANTED",
        "COMMENT_EXTENSION_REFUSED",
        "FINAL_REPORT_ISSUED",
        "INSPECTION_CLOSED");
  }

  @Override
  public List<Exchange> exchanges(UUID caseId) {
    return inspections.ofCase(caseId).stream()
        .filter(inspection -> inspection.authority() != null && inspection.authority().applies())
        .map(InspectionCaseParts::toAuthority)
        .toList();
  }

  private static Exchange toAuthority(Inspection inspection) {
    AuthorityDelivery delivery = inspection.authority();
    UUID report = inspection.report(ReportKind.FINAL).map(ReportIssue::documentId).orElse(null);
    return new Exchange(
        delivery.sentAt(),
        true,
        delivery.channel(),
        delivery.name().fi(),
        "REPORT_SENT_TO_AUTHORITY",
        report);
  }

  private static CaseThing thing(Inspection inspection, List<Answer> checklists) {
    Facts facts =
        new Facts()
            .add("inspectionType", inspection.type())
            .add("relation", inspection.basis().relation())
            .add("legalBasis", inspection.basis().legalBasis())
            .add("catalogueVersion", inspection.basis().catalogueVersion())
            .add("reason", inspection.reason())
            .add("lead", inspection.leadName())
            .add("announced", inspection.announcement().announced())
            .add("unannouncedReason", inspection.announcement().unannouncedReason());
    if (inspection.notice() != null) {
      facts
          .add("noticeSentAt", inspection.notice().sentAt())
          .add("noticeMessage", inspection.notice().message());
    }
    inspection.questionnaire().forEach((code, answer) -> facts.add("answer." + code, answer));
    if (inspection.visit() != null) {
      facts
          .add("visitStartedAt", inspection.visit().startedAt())
          .add("visitEndedAt", inspection.visit().endedAt())
          .add("participants", inspection.visit().participants())
          .add("course", inspection.visit().course());
    }
    checklists.stream()
        .filter(answer -> answer.inspectionId().equals(inspection.id()))
        .filter(answer -> !answer.note().isBlank())
        .forEach(
            answer ->
                facts.add(
                    "checklist." + answer.criterionCode(),
                    answer.result() + " · " + answer.note()));
    int number = 1;
    for (FindingComment comment : inspection.comments()) {
      add(facts, "comment." + number++ + ".", comment);
    }
    if (inspection.closing() != null) {
      facts.add("closingReason", inspection.closing().reason());
    }
    return new CaseThing(
        inspection.subjectType(),
        inspection.id(),
        inspection.reason(),
        inspection.state().name(),
        inspection.announcement().plannedFor(),
        facts.all());
  }

  private static void add(Facts facts, String prefix, FindingComment comment) {
    facts
        .add(prefix + "stance", comment.stance())
        .add(prefix + "text", comment.text())
        .add(prefix + "given", comment.by(), comment.at())
        .add(prefix + "outcome", comment.outcome())
        .add(prefix + "assessment", comment.assessment());
  }
}
