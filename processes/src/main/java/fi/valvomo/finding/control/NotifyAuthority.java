package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.criteria.entity.SupervisoryAuthorities;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An officer tells the supervisory authority of that day of a danger and records the sending, or
 * the reason why nothing was sent. 741/2023 34 §.
 */
@ApplicationScoped
@Transactional
public class NotifyAuthority {

  @Inject private Findings findings;
  @Inject private ImmediatePaths paths;
  @Inject private SupervisoryAuthorities authorities;
  @Inject private FindingLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The notice is written and was sent by these means. */
  public Finding send(UUID findingId, NoticeText told, Viewer viewer) {
    return record(
        findingId,
        viewer,
        "AUTHORITY_NOTIFIED",
        (finding, path, authority) -> {
          Language language = told.languageOr(letters.languageOf(finding));
          PrintedLetter letter =
              letters.notice(finding, path, authority, told.text(), language, viewer);
          UUID document = store.storeLetter(finding, letter, viewer).id();
          return AuthorityNotice.sent(
              authority.code(),
              authority.name().in(language),
              told.channel(),
              told.reference(),
              told.text(),
              document);
        });
  }

  /** Nothing was sent, for this reason. */
  public Finding sendNothing(UUID findingId, String reason, Viewer viewer) {
    return record(
        findingId,
        viewer,
        "AUTHORITY_NOT_NOTIFIED",
        (finding, path, authority) ->
            AuthorityNotice.notSent(
                authority.code(), authority.name().in(letters.languageOf(finding)), reason));
  }

  private interface Writing {
    AuthorityNotice write(Finding finding, ImmediatePath path, SupervisoryAuthority authority);
  }

  private Finding record(UUID findingId, Viewer viewer, String told, Writing writing) {
    Instant now = clock.instant();
    Finding finding = findings.forViewer(findingId, viewer);
    steps.requireOpen(finding, FindingSteps.NOTIFY_AUTHORITY, viewer);
    ImmediatePath path = paths.requireRunning(findingId);
    SupervisoryAuthority authority = authorities.inForce(now.atZone(Deadline.ZONE).toLocalDate());
    AuthorityNotice notice = writing.write(finding, path, authority);
    path.noticeRecorded(notice, viewer, now);
    String why = notice.notSentReason() == null ? notice.name() : notice.notSentReason();
    events.fire(DomainEvent.of(told, finding, viewer, now).because(why));
    steps.complete(finding, FindingSteps.NOTIFY_AUTHORITY, viewer, Map.of());
    steps.message(finding, DangerWatch.WATCHED);
    return finding;
  }
}
