package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.control.StoreDocument.Sniffed;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeAttachment;
import fi.valvomo.notice.entity.NoticeAttachments;
import fi.valvomo.notice.entity.NoticeRefusal;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files that come with notices: judged by their content, opened by TRIAGE only; those that another
 * institution sent, by officers too.
 */
@ApplicationScoped
@Transactional
public class NoticeFiles {

  @Inject private Notices notices;
  @Inject private NoticeAttachments attachments;
  @Inject private StoreDocument store;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.notice.max-files", defaultValue = "10")
  private int mostFiles;

  @Inject
  @ConfigProperty(name = "valvomo.notice.max-file-bytes", defaultValue = "10485760")
  private int mostBytes;

  /** An officer, or the producer that sent it, adds a file. */
  public NoticeAttachment add(UUID noticeId, String name, InputStream content, Viewer viewer) {
    return keep(notices.forViewer(noticeId, viewer), name, content, viewer);
  }

  NoticeAttachment keep(Notice notice, String name, InputStream content, Viewer viewer) {
    Instant now = clock.instant();
    if (notice.state() == NoticeState.ERASED) {
      throw new RefusedException(NoticeRefusal.NOTICE_ERASED);
    }
    List<NoticeAttachment> held = attachments.of(notice.id());
    if (held.size() >= mostFiles) {
      throw new RefusedException(NoticeRefusal.TOO_MANY_FILES, mostFiles);
    }
    Sniffed file = store.sniff(name, content, mostBytes);
    NoticeAttachment attachment = new NoticeAttachment(notice.id(), file.name(), file.facts(), now);
    attachments.add(attachment, file.bytes());
    news.inside("NOTICE_FILE_ADDED", notice, viewer, now);
    return attachment;
  }

  /**
   * Somebody opens one; that they did is on record.
   *
   * @throws MissingException where it may tell who a person is, for all but TRIAGE
   */
  public Content read(UUID noticeId, UUID id, Viewer viewer) {
    Notice notice = notices.forViewer(noticeId, viewer);
    if (!viewer.is(Role.TRIAGE) && !notice.hasOpenFiles()) {
      throw new MissingException("attachment");
    }
    NoticeAttachment attachment = attachments.get(noticeId, id);
    news.inside("NOTICE_FILE_READ", notice, viewer, clock.instant());
    return new Content(attachment, attachments.content(id));
  }

  /** A file with its bytes. */
  public record Content(NoticeAttachment attachment, byte[] bytes) {}
}
