package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.ReadNotice.AskedPage;
import fi.valvomo.notice.entity.Clarification;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a producer was asked, and what it answered; nothing of what anybody told about it. */
public record ClarificationView(
    UUID id,
    String question,
    DeadlineView deadline,
    String askedBy,
    Instant askedAt,
    @Schema(nullable = true) String answer,
    @Schema(nullable = true) String givenBy,
    @Schema(nullable = true) Instant givenAt,
    boolean late,
    @Schema(nullable = true) Instant lapsedAt) {

  static ClarificationView of(Clarification of, Language language) {
    return new ClarificationView(
        of.id(),
        of.question(),
        DeadlineView.of(of.deadline(), language),
        of.asked().name(),
        of.asked().at(),
        of.answer(),
        of.given() == null ? null : of.given().name(),
        of.given() == null ? null : of.given().at(),
        of.isLate(),
        of.lapsedAt());
  }

  /**
   * The page of the producer that was asked.
   *
   * @param takesFiles whether files may be added to the answer
   */
  public record AskedClarification(
      UUID noticeId,
      String number,
      @Schema(nullable = true) UUID unitId,
      @Schema(nullable = true) String unitName,
      @Schema(nullable = true) String producerName,
      boolean takesFiles,
      List<ClarificationView> questions,
      List<String> allowedActs) {

    static AskedClarification of(AskedPage page, Language language) {
      return new AskedClarification(
          page.notice().id(),
          page.notice().number(),
          page.notice().unitId(),
          page.names().unitName(),
          page.names().producerName(),
          page.notice().caseId() != null,
          page.notice().clarifications().stream()
              .map(asked -> ClarificationView.of(asked, language))
              .toList(),
          page.allowedActs());
    }
  }
}
