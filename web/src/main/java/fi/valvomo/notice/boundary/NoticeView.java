package fi.valvomo.notice.boundary;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.control.ReadNotice.NoticePage;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeLink;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeReceiver;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.Telling;
import fi.valvomo.notice.entity.Triage;
import fi.valvomo.notice.entity.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a notice's page shows. Who sent it is not here, and files only for who may open them;
 * the producer that sent it reads its own words and what was said to it.
 *
 * @param wordsSealed whether the sender's own words are kept from this reader, as they may tell who
 *     wrote them; the summary of triage stands for them
 * @param attachmentCount how many files came with it; who may open them sees which
 */
public record NoticeView(
    UUID id,
    long version,
    String number,
    NoticeKind kind,
    @Schema(nullable = true) NoticeKind sentAs,
    @Schema(nullable = true) String kindReason,
    IntakeChannel channel,
    SenderRole sender,
    Language language,
    NoticeState state,
    Instant receivedAt,
    boolean confidential,
    boolean answered,
    boolean dangerNow,
    @Schema(nullable = true) String subjectText,
    @Schema(nullable = true) String description,
    boolean wordsSealed,
    @Schema(nullable = true) UUID unitId,
    @Schema(nullable = true) String unitName,
    @Schema(nullable = true) UUID producerId,
    @Schema(nullable = true) String producerName,
    @Schema(nullable = true) UUID caseId,
    @Schema(nullable = true) String caseNumber,
    @Schema(nullable = true) LocalDate acknowledgeBy,
    @Schema(nullable = true) LocalDate answerBy,
    @Schema(nullable = true) LocalDate replyBy,
    @Schema(nullable = true) LocalDate dueOn,
    @Schema(nullable = true) NoticeSigned acknowledged,
    @Schema(nullable = true) TriageView triage,
    List<TellingView> tellings,
    List<NoticeMessageView> messages,
    List<ClarificationView> clarifications,
    List<NoticeLinkView> links,
    @Schema(nullable = true) NoticeOutcome outcome,
    @Schema(nullable = true) String outcomeReason,
    @Schema(nullable = true) String transferredTo,
    @Schema(nullable = true) TransferView transfer,
    @Schema(nullable = true) NoticeSigned settled,
    @Schema(nullable = true) NoticeSigned closed,
    @Schema(nullable = true) Instant erasedAt,
    int attachmentCount,
    List<NoticeAttachmentView> attachments,
    List<NoticeEventView> events,
    List<String> allowedActs)
    implements Tagged {

  static NoticeView of(NoticePage page, Viewer viewer) {
    Notice of = page.notice();
    boolean inside = viewer.readsAllCases() || viewer.is(Role.TRIAGE);
    boolean sealed = inside && !viewer.is(Role.TRIAGE);
    boolean words = !(sealed && of.isInOwnWords());
    boolean files =
        viewer.is(Role.TRIAGE)
            || !inside
            || (of.hasOpenFiles() && (viewer.is(Role.OFFICER) || viewer.is(Role.MANAGER)));
    Language language = viewer.language();
    return new NoticeView(
        of.id(),
        of.version(),
        of.number(),
        of.kind(),
        of.sentAs(),
        inside ? of.kindReason() : null,
        of.channel(),
        of.sender(),
        of.language(),
        of.state(),
        of.receivedAt(),
        of.confidential(),
        of.isAnswered(),
        of.dangerNow(),
        words ? of.subjectText() : null,
        words ? of.description() : null,
        !words,
        of.unitId(),
        page.names().unitName(),
        of.producerId(),
        page.names().producerName(),
        inside ? of.caseId() : null,
        inside ? page.names().caseNumber() : null,
        of.acknowledgeBy(),
        of.answerBy(),
        inside ? of.replyBy() : null,
        inside ? of.dueOn() : null,
        NoticeSigned.of(of.acknowledged()),
        inside ? TriageView.of(of.triage()) : null,
        inside ? of.tellings().stream().map(TellingView::of).toList() : List.of(),
        of.messages().stream()
            .map(one -> NoticeMessageView.of(one, sealed && of.isInOwnWords(one)))
            .toList(),
        inside
            ? of.clarifications().stream().map(c -> ClarificationView.of(c, language)).toList()
            : List.of(),
        inside ? of.links().stream().map(NoticeLinkView::of).toList() : List.of(),
        inside ? of.outcome() : null,
        inside ? of.outcomeReason() : null,
        inside ? of.transferredTo() : null,
        inside ? TransferView.of(page.transfer(), viewer) : null,
        inside ? NoticeSigned.of(of.settled()) : null,
        NoticeSigned.of(of.answered()),
        of.erasedAt(),
        page.attachments().size(),
        files ? page.attachments().stream().map(NoticeAttachmentView::of).toList() : List.of(),
        inside ? page.events().stream().map(NoticeEventView::of).toList() : List.of(),
        inside ? page.allowedActs() : List.of("message"));
  }

  /** Who and when. */
  public record NoticeSigned(String by, Instant at) {

    static NoticeSigned of(Signature signature) {
      return signature == null ? null : new NoticeSigned(signature.name(), signature.at());
    }
  }

  /** How it was judged; {@code rule} is the row of the table, which says why it proposed so. */
  public record TriageView(
      Danger danger,
      NoticePath path,
      NoticePath proposedPath,
      @Schema(nullable = true) String overrideReason,
      Urgency urgency,
      LocalDate handleBy,
      Secrecy secrecy,
      @Schema(nullable = true) String ground,
      boolean retaliationBan,
      String rule,
      String summary,
      NoticeSigned signed) {

    static TriageView of(Triage of) {
      return of == null
          ? null
          : new TriageView(
              of.danger(),
              of.path(),
              of.proposedPath(),
              of.overrideReason(),
              of.urgency(),
              of.handleBy(),
              of.secrecy(),
              of.ground(),
              of.retaliationBan(),
              of.rule(),
              of.summary(),
              NoticeSigned.of(of.signed()));
    }
  }

  /** One who must be told. */
  public record TellingView(
      NoticeReceiver receiver,
      LocalDate dueOn,
      @Schema(nullable = true) String note,
      @Schema(nullable = true) NoticeSigned told) {

    static TellingView of(Telling of) {
      return new TellingView(of.receiver(), of.dueOn(), of.note(), NoticeSigned.of(of.told()));
    }
  }

  /** An inspection or a finding that it became or joined. */
  public record NoticeLinkView(
      SubjectType type, UUID subjectId, String title, NoticeSigned linked) {

    static NoticeLinkView of(NoticeLink of) {
      return new NoticeLinkView(
          of.type(), of.subjectId(), of.title(), NoticeSigned.of(of.linked()));
    }
  }

  /** One line of its timeline. */
  public record NoticeEventView(
      UUID id,
      Instant at,
      String actorName,
      String kind,
      @Schema(nullable = true) String before,
      @Schema(nullable = true) String after,
      @Schema(nullable = true) String why) {

    static NoticeEventView of(EventLine of) {
      return new NoticeEventView(
          of.id(), of.at(), of.actorName(), of.kind(), of.before(), of.after(), of.why());
    }
  }
}
