package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.notice.entity.NoticeEvent;
import fi.valvomo.notice.entity.NoticeEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened to a notice onto its own timeline, in the same transaction. */
@ApplicationScoped
public class NoticeTrail {

  @Inject private NoticeEvents events;

  void record(@Observes DomainEvent event) {
    if (event.subjectType() == SubjectType.NOTICE) {
      events.add(new NoticeEvent(event));
    }
  }
}
