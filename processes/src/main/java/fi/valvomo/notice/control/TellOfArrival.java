package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.Outbox;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Mails those in triage that a pressing notice has come, and the managers where somebody is in
 * danger now. The mail says that there is one and where to read it: nothing of what it is about,
 * and of a protected report nothing to anybody else. 741/2023 29 §, 1171/2022.
 */
@ApplicationScoped
public class TellOfArrival {

  @Inject private Users users;
  @Inject private Outbox outbox;

  void tell(Notice notice, Viewer by, Instant at) {
    if (!notice.isPressing()) {
      return;
    }
    Set<UUID> readers = new LinkedHashSet<>(users.withRole(Role.TRIAGE));
    if (notice.dangerNow() && !notice.confidential()) {
      readers.addAll(users.withRole(Role.MANAGER));
    }
    readers.remove(by.userId());
    String kind = notice.dangerNow() ? "NOTICE_OF_DANGER" : "NOTICE_RECEIVED";
    DomainEvent event = DomainEvent.of(kind, SubjectType.NOTICE, notice.id(), null, by, at);
    readers.forEach(reader -> outbox.postTo(event, reader));
  }
}
