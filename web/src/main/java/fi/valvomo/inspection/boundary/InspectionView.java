package fi.valvomo.inspection.boundary;

import fi.valvomo.inspection.boundary.InspectionParts.AuthorityView;
import fi.valvomo.inspection.boundary.InspectionParts.BasisView;
import fi.valvomo.inspection.boundary.InspectionParts.DeclarationView;
import fi.valvomo.inspection.boundary.InspectionParts.NoticeView;
import fi.valvomo.inspection.boundary.InspectionParts.QuestionnaireView;
import fi.valvomo.inspection.boundary.InspectionParts.ReportView;
import fi.valvomo.inspection.control.InspectionPage;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.inspection.entity.Visit;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitRow;
import fi.valvomo.work.boundary.MoreTimeView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that an inspection's page shows. What the officer prepares is null to a provider until it is
 * sent: reasons and declaration always, the course until the draft report, assessments until the
 * final one.
 */
public record InspectionView(
    UUID id,
    long version,
    UUID caseId,
    String caseNumber,
    InspectionState state,
    UnitRow unit,
    RelationType relation,
    @Schema(nullable = true) String agreementReference,
    InspectionType type,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) UUID followsFindingId,
    BasisView basis,
    boolean actApplies,
    String objective,
    boolean announced,
    @Schema(nullable = true) String unannouncedReason,
    Instant plannedFor,
    String catalogueVersion,
    @Schema(nullable = true) UUID leadId,
    @Schema(nullable = true) String leadName,
    @Schema(nullable = true) DeclarationView declaration,
    @Schema(nullable = true) NoticeView notice,
    @Schema(nullable = true) QuestionnaireView questionnaire,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String course,
    @Schema(nullable = true) String participants,
    List<ReportView> reports,
    List<CommentView> comments,
    List<MoreTimeView> extensions,
    @Schema(nullable = true) AuthorityView authority,
    @Schema(nullable = true) Instant closedAt,
    @Schema(nullable = true) String closingReason,
    List<String> allowedActs)
    implements Tagged {

  static InspectionView of(InspectionPage page, Viewer viewer) {
    Inspection inspection = page.inspection();
    boolean inside = viewer.readsAllCases();
    boolean drafted = inside || inspection.report(ReportKind.DRAFT).isPresent();
    boolean issued = inside || inspection.report(ReportKind.FINAL).isPresent();
    Visit visit = inspection.visit();
    return new InspectionView(
        inspection.id(),
        inspection.version(),
        inspection.caseId(),
        page.caseNumber(),
        inspection.state(),
        page.unit(),
        inspection.basis().relation(),
        inspection.basis().agreementReference(),
        inspection.type(),
        inside ? inspection.reason() : null,
        inspection.followsFindingId(),
        BasisView.of(page.basis()),
        inspection.basis().actApplies(),
        inspection.basis().objective(),
        inspection.announcement().announced(),
        inside ? inspection.announcement().unannouncedReason() : null,
        inspection.announcement().plannedFor(),
        inspection.basis().catalogueVersion(),
        inspection.leadId(),
        inspection.leadName(),
        inside ? inspection.declaration().map(DeclarationView::of).orElse(null) : null,
        NoticeView.of(inspection.notice()),
        QuestionnaireView.of(page),
        visit == null ? null : visit.startedAt(),
        visit == null ? null : visit.endedAt(),
        visit == null || !drafted ? null : visit.course(),
        visit == null || !drafted ? null : visit.participants(),
        inspection.reports().stream()
            .map(report -> ReportView.of(report, page.moves(), viewer.language()))
            .toList(),
        inspection.comments().stream().map(c -> CommentView.of(c, page, issued)).toList(),
        page.extensions().stream()
            .map(extension -> MoreTimeView.of(extension.id(), extension.time()))
            .toList(),
        issued ? AuthorityView.of(page, viewer.language()) : null,
        inspection.closing() == null ? null : inspection.closing().at(),
        inspection.closing() == null ? null : inspection.closing().reason(),
        page.allowedActs());
  }
}
