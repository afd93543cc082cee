package fi.valvomo.finding.boundary;

import fi.valvomo.casefile.boundary.DocumentView;
import fi.valvomo.finding.boundary.ConsequenceOptionsView.DeciderView;
import fi.valvomo.finding.control.ReadConsequences.ConsequencePage;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Measure;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a consequence's page shows. The party reads neither why the officer chose this rung nor
 * the officer's answers before it is told the decision.
 */
public record ConsequenceView(
    UUID id,
    long version,
    UUID caseId,
    String caseNumber,
    UUID findingId,
    String findingTitle,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    ConsequenceKind kind,
    @Schema(nullable = true) ConsequenceKind suggested,
    @Schema(nullable = true) String choiceReason,
    ConsequenceState state,
    boolean needsHearing,
    boolean appealable,
    int appealDays,
    boolean money,
    @Schema(nullable = true) String agreedTerms,
    boolean clauseMissing,
    @Schema(nullable = true) BigDecimal amount,
    @Schema(nullable = true) LocalDate effectiveFrom,
    @Schema(nullable = true) LocalDate effectiveTo,
    Signed proposed,
    DeciderView decider,
    List<GroundView> grounds,
    @Schema(nullable = true) HearingView hearing,
    @Schema(nullable = true) SignedWords conclusion,
    @Schema(nullable = true) DecisionView decision,
    @Schema(nullable = true) DeliveryView delivery,
    @Schema(nullable = true) Integer answerDays,
    @Schema(nullable = true) PartyAnswerView answer,
    @Schema(nullable = true) SignedWords withdrawal,
    List<DocumentView> documents,
    List<String> allowedActs)
    implements Tagged {

  static ConsequenceView of(ConsequencePage page, Viewer viewer) {
    Consequence of = page.consequence();
    Measure measure = of.measure();
    boolean inside = viewer.readsAllCases();
    boolean told = inside || of.isTold();
    boolean untold = !told && of.decided() != null;
    return new ConsequenceView(
        of.id(),
        of.version(),
        of.caseId(),
        page.caseNumber(),
        of.findingId(),
        page.finding().title(),
        of.unitId(),
        page.unitName(),
        of.producerId(),
        page.producerName(),
        of.relation(),
        of.kind(),
        inside ? measure.suggested() : null,
        inside ? measure.choiceReason() : null,
        inside ? of.state() : of.state().toParty(),
        measure.needsHearing(),
        measure.appealable(),
        page.appealDays(),
        of.kind().isMoney(),
        measure.agreedTerms(),
        inside && measure.clauseMissing(),
        untold ? null : measure.amount(),
        untold ? null : measure.effectiveFrom(),
        untold ? null : measure.effectiveTo(),
        Signed.of(of.proposed()),
        DeciderView.of(page.decider()),
        of.grounds().stream().map(ground -> GroundView.of(ground, told)).toList(),
        HearingView.of(of, viewer),
        told ? SignedWords.of(of.conclusion(), of.concluded()) : null,
        told ? DecisionView.of(of) : null,
        DeliveryView.of(of.delivery()),
        measure.answerDays(),
        PartyAnswerView.of(of, viewer),
        SignedWords.of(of.withdrawalReason(), of.withdrawn()),
        page.documents().stream().map(DocumentView::of).toList(),
        page.allowedActs());
  }

  /** Who and when. */
  public record Signed(String by, Instant at) {

    static Signed of(Signature signature) {
      return signature == null ? null : new Signed(signature.name(), signature.at());
    }
  }

  /** Words with who said them and when. */
  public record SignedWords(String text, String by, Instant at) {

    static SignedWords of(String text, Signature signed) {
      return signed == null ? null : new SignedWords(text, signed.name(), signed.at());
    }
  }

  /**
   * The decision.
   *
   * @param recordUntil until when procurement may look at it, or null. 1397/2016 81.4 §
   */
  public record DecisionView(
      boolean taken,
      String reason,
      String by,
      Instant at,
      @Schema(nullable = true) LocalDate recordUntil) {

    static DecisionView of(Consequence of) {
      return of.decided() == null
          ? null
          : new DecisionView(
              of.state() != ConsequenceState.NOT_TAKEN,
              of.decisionReason(),
              of.decided().name(),
              of.decided().at(),
              of.recordUntil());
    }
  }
}
