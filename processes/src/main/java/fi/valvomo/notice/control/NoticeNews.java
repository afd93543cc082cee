package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Tells what happened to a notice, never what it says or who sent it. Of a confidential one nothing
 * is told but that something happened: no unit, no producer, no case, no reason. 1171/2022.
 */
@ApplicationScoped
public class NoticeNews {

  @Inject private Event<DomainEvent> events;

  /** For the organiser's own people. */
  void inside(String kind, Notice of, Viewer by, Instant at) {
    events.fire(about(kind, of, by, at));
  }

  /** A new state and its reason, for the organiser's own people. */
  void inside(String kind, Notice of, NoticeState before, String why, Viewer by, Instant at) {
    events.fire(with(about(kind, of, by, at), of, before, why));
  }

  /** It turned out to be of another kind; of a confidential one the reason stays with it. */
  void otherKind(Notice of, NoticeKind before, Viewer by, Instant at) {
    events.fire(
        about("NOTICE_KIND_CHANGED", of, by, at)
            .change(before, of.kind())
            .because(of.confidential() ? null : of.kindReason()));
  }

  /** For the producer that is asked, or answers. */
  void toProducer(String kind, Notice of, NoticeState before, Viewer by, Instant at) {
    DomainEvent event = with(about(kind, of, by, at), of, before, null);
    events.fire(of.confidential() ? event : event.openToParties());
  }

  private static DomainEvent about(String kind, Notice of, Viewer by, Instant at) {
    return of.confidential()
        ? DomainEvent.of(kind, SubjectType.NOTICE, of.id(), null, by, at)
        : DomainEvent.of(kind, of, by, at);
  }

  private static DomainEvent with(DomainEvent event, Notice of, NoticeState before, String why) {
    return event.change(before, of.state()).because(of.confidential() ? null : why);
  }
}
