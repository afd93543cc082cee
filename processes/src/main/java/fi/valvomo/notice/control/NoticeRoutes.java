package fi.valvomo.notice.control;

import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the process asks of a notice where its way parts. */
@Named("noticeRoutes")
@ApplicationScoped
public class NoticeRoutes {

  @Inject private Notices notices;

  /** Whether somebody waits for an acknowledgement. */
  public boolean isAcknowledged(String noticeId) {
    return notice(noticeId).isAnswered();
  }

  /** Name of the path that triage chose. */
  public String path(String noticeId) {
    return notice(noticeId).triage().path().name();
  }

  /** Whether the sender waits for what became of it. */
  public boolean awaitsAnswer(String noticeId) {
    return notice(noticeId).state() == NoticeState.TO_ANSWER;
  }

  /** Whether the law says when it is destroyed. 1171/2022. */
  public boolean isErased(String noticeId) {
    return notice(noticeId).confidential();
  }

  private Notice notice(String id) {
    return notices.get(UUID.fromString(id));
  }
}
