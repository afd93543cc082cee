package fi.valvomo.finding.boundary;

import fi.valvomo.casefile.boundary.DocumentView;
import fi.valvomo.criteria.boundary.CriterionView;
import fi.valvomo.finding.control.ReadFinding.FindingPage;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.VerificationMethod;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.entity.DeadlineTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a finding's page shows. */
public record FindingView(
    UUID id,
    long version,
    UUID caseId,
    String caseNumber,
    @Schema(nullable = true) UUID inspectionId,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    @Schema(nullable = true) CriterionView criterion,
    Severity severity,
    Scope scope,
    String title,
    String description,
    FindingState state,
    boolean visibleToProvider,
    Instant createdAt,
    @Schema(nullable = true) Instant openedAt,
    @Schema(nullable = true) DeadlineView deadline,
    @Schema(nullable = true) DeadlineView planDeadline,
    @Schema(nullable = true) PlanView plan,
    List<PlanView> earlierPlans,
    @Schema(nullable = true) CompletionView completion,
    @Schema(nullable = true) VerificationView verification,
    @Schema(nullable = true) SignedText acknowledgement,
    @Schema(nullable = true) SignedText closing,
    List<DocumentView> documents,
    @Schema(nullable = true) ReceiptView receipt,
    boolean overdue,
    List<String> allowedActs)
    implements Tagged {

  static FindingView of(FindingPage page, Language language) {
    Finding finding = page.finding();
    List<PlanView> plans = finding.plans().stream().map(PlanView::of).toList();
    return new FindingView(
        finding.id(),
        finding.version(),
        finding.caseId(),
        page.caseNumber(),
        finding.inspectionId(),
        finding.unitId(),
        page.unitName(),
        finding.producerId(),
        page.producerName(),
        finding.relation(),
        page.criterion() == null ? null : CriterionView.of(page.criterion()),
        finding.severity(),
        finding.scope(),
        finding.title(),
        finding.description(),
        finding.state(),
        finding.visibleToProvider(),
        finding.createdAt(),
        finding.openedAt(),
        DeadlineView.of(finding.deadline(), page.moves(DeadlineTarget.CORRECTION), language),
        DeadlineView.of(finding.planDeadline(), page.moves(DeadlineTarget.PLAN), language),
        plans.isEmpty() ? null : plans.get(plans.size() - 1),
        plans.isEmpty() ? plans : plans.subList(0, plans.size() - 1),
        CompletionView.of(finding),
        VerificationView.of(finding),
        SignedText.of(finding.acknowledgementNote(), finding.acknowledged()),
        SignedText.of(finding.closingReason(), finding.closed()),
        page.documents().stream().map(DocumentView::of).toList(),
        ReceiptView.of(page.receipt()),
        page.overdue(),
        page.allowedActs());
  }

  /** What the producer said it did. */
  public record CompletionView(String text, boolean late, String by, Instant at) {

    static CompletionView of(Finding finding) {
      Signature signed = finding.completed();
      return signed == null
          ? null
          : new CompletionView(
              finding.completionText(), finding.completionLate(), signed.name(), signed.at());
    }
  }

  /** The producer opened it in the portal, for the first time after it was sent. */
  public record ReceiptView(Instant at, String by) {

    static ReceiptView of(Signature opened) {
      return opened == null ? null : new ReceiptView(opened.at(), opened.name());
    }
  }

  /** What the officer saw. */
  public record VerificationView(
      VerificationMethod method,
      boolean verified,
      String note,
      LocalDate verifiedOn,
      @Schema(nullable = true) UUID inspectionId,
      List<UUID> documentIds,
      @Schema(nullable = true) Integer sampleSize,
      @Schema(nullable = true) String sample,
      String by,
      Instant at) {

    static VerificationView of(Finding finding) {
      if (finding.verified() == null) {
        return null;
      }
      return new VerificationView(
          finding.verification().method(),
          finding.verification().passed(),
          finding.verification().note(),
          finding.verification().verifiedOn(),
          finding.verification().inspectionId(),
          finding.verification().documentIds(),
          finding.verification().sampleSize(),
          finding.verification().sample(),
          finding.verified().name(),
          finding.verified().at());
    }
  }

  /** Words with who said them and when. */
  public record SignedText(@Schema(nullable = true) String reason, String by, Instant at) {

    static SignedText of(String text, Signature signed) {
      return signed == null ? null : new SignedText(text, signed.name(), signed.at());
    }
  }
}
