package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.criteria.entity.SupervisoryAuthorities;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.ShortcomingNotice;
import fi.valvomo.finding.entity.ShortcomingNotices;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The supervisory authority is told of a shortcoming that was not corrected despite guidance, or it
 * is recorded why not. 741/2023 34 §.
 */
@ApplicationScoped
@Transactional
public class TellShortcoming {

  @Inject private Findings findings;
  @Inject private ShortcomingNotices notices;
  @Inject private RepeatAssessments repeats;
  @Inject private SupervisoryAuthorities authorities;
  @Inject private FindingLetters letters;
  @Inject private StoreDocument store;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The notices of a finding, the latest first. */
  public List<ShortcomingNotice> of(UUID findingId, Viewer viewer) {
    return notices.of(findings.forViewer(findingId, viewer).id());
  }

  /** The notice is written and was sent by these means. */
  public Finding send(UUID findingId, NoticeText told, Viewer viewer) {
    Finding finding = require(findingId, viewer);
    SupervisoryAuthority authority = authority();
    boolean repeated = repeats.isRepeatedBreach(findingId);
    Language language = told.languageOr(letters.languageOf(finding));
    PrintedLetter letter =
        letters.shortcoming(finding, repeated, authority, told.text(), language, viewer);
    UUID document = store.storeLetter(finding, letter, viewer).id();
    return record(
        finding,
        "SHORTCOMING_NOTIFIED",
        AuthorityNotice.sent(
            authority.code(),
            authority.name().in(language),
            told.channel(),
            told.reference(),
            told.text(),
            document),
        viewer);
  }

  /** Nothing was sent, for this reason. */
  public Finding sendNothing(UUID findingId, String reason, Viewer viewer) {
    Finding finding = require(findingId, viewer);
    SupervisoryAuthority authority = authority();
    return record(
        finding,
        "SHORTCOMING_NOT_NOTIFIED",
        AuthorityNotice.notSent(
            authority.code(), authority.name().in(letters.languageOf(finding)), reason),
        viewer);
  }

  /** Whether this person may tell the authority of it now. */
  boolean mayBeTold(Finding finding, boolean repeated, Viewer viewer) {
    return (viewer.is(Role.OFFICER) || viewer.is(Role.MANAGER))
        && finding.state().isOpen()
        && (repeated || finding.isOverdue(clock.instant()));
  }

  private Finding require(UUID findingId, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    boolean repeated = repeats.isRepeatedBreach(findingId);
    if (!steps.standsAt(finding, FindingSteps.TELL_AUTHORITY)
        && !mayBeTold(finding, repeated, viewer)) {
      throw new RefusedException(GradingRefusal.NOT_UNCORRECTED);
    }
    return finding;
  }

  private Finding record(Finding finding, String kind, AuthorityNotice notice, Viewer viewer) {
    Instant now = clock.instant();
    notices.add(new ShortcomingNotice(finding.id(), notice, viewer, now));
    String why = notice.notSentReason() == null ? notice.name() : notice.notSentReason();
    events.fire(DomainEvent.of(kind, finding, viewer, now).because(why));
    if (steps.standsAt(finding, FindingSteps.TELL_AUTHORITY)) {
      steps.complete(finding, FindingSteps.TELL_AUTHORITY, viewer, Map.of());
    }
    return finding;
  }

  private SupervisoryAuthority authority() {
    return authorities.inForce(clock.instant().atZone(Deadline.ZONE).toLocalDate());
  }
}
