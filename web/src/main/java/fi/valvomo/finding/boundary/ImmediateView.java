package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.FollowUp;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediateState;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Signature;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done at once about a serious finding. */
public record ImmediateView(
    ImmediateState state,
    Instant startedAt,
    @Schema(nullable = true) OralView oral,
    @Schema(nullable = true) WrittenDemandView demand,
    @Schema(nullable = true) AuthorityNoticeView notice,
    List<FollowUpView> followUps,
    @Schema(nullable = true) Instant endedAt) {

  static ImmediateView of(ImmediatePath path) {
    return new ImmediateView(
        path.state(),
        path.startedAt(),
        OralView.of(path),
        WrittenDemandView.of(path),
        AuthorityNoticeView.of(path.notice(), path.noticeRecorded()),
        path.followUps().stream().map(FollowUpView::of).toList(),
        path.endedAt());
  }

  /**
   * The paths of a finding, the latest first.
   *
   * @param authority name of the authority that is told today
   * @param language in which it is told, unless another is chosen
   * @param actApplies whether 741/2023 34 § asks for telling it
   */
  public record Immediate(
      List<ImmediateView> items, String authority, Language language, boolean actApplies) {}

  /** The demand as it was said. */
  public record OralView(Instant at, String to, String by) {

    static OralView of(ImmediatePath path) {
      return path.oralAt() == null
          ? null
          : new OralView(path.oralAt(), path.oralTo(), path.oralRecorded().name());
    }
  }

  /** The written demand. */
  public record WrittenDemandView(
      String text, Channel channel, Instant sentAt, UUID documentId, String by) {

    static WrittenDemandView of(ImmediatePath path) {
      return path.demand() == null
          ? null
          : new WrittenDemandView(
              path.demand().text(),
              path.demand().channel(),
              path.demand().sentAt(),
              path.demand().documentId(),
              path.demandRecorded().name());
    }
  }

  /** The notice to the authority, or why none was sent. */
  public record AuthorityNoticeView(
      String authority,
      @Schema(nullable = true) String channel,
      @Schema(nullable = true) String reference,
      @Schema(nullable = true) String text,
      @Schema(nullable = true) UUID documentId,
      @Schema(nullable = true) String notSentReason,
      String by,
      Instant at) {

    static AuthorityNoticeView of(AuthorityNotice notice, Signature recorded) {
      return notice == null
          ? null
          : new AuthorityNoticeView(
              notice.name(),
              notice.channel(),
              notice.reference(),
              notice.text(),
              notice.documentId(),
              notice.notSentReason(),
              recorded.name(),
              recorded.at());
    }
  }

  /** What was seen on one day. */
  public record FollowUpView(String observed, boolean lifted, String by, Instant at) {

    static FollowUpView of(FollowUp made) {
      return new FollowUpView(made.observed(), made.lifted(), made.made().name(), made.made().at());
    }
  }
}
