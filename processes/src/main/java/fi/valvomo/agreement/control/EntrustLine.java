package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.control.WorkSubjects.Doer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Somebody of the organiser answers for a service line: whoever is named is asked why its targets
 * are missed, and takes over what waits for an explanation.
 */
@ApplicationScoped
@Transactional
public class EntrustLine {

  @Inject private Agreements agreements;
  @Inject private Users users;
  @Inject private Breaches breaches;
  @Inject private AnsweringLine answering;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Entrusts the line.
   *
   * @throws InvalidException on {@code personId} unless this is somebody to whom work may be given
   */
  public ServiceLine entrust(UUID lineId, UUID personId, Viewer viewer) {
    ServiceLine line =
        agreements
            .serviceLine(lineId)
            .orElseThrow(() -> new MissingException("service line " + lineId));
    ListedUser person =
        users.colleagues().stream()
            .filter(colleague -> colleague.id().equals(personId))
            .findFirst()
            .orElseThrow(() -> InvalidException.of("personId", "unknown"));
    line.entrustTo(person.id(), person.displayName());
    Doer doer = answering.doer(line);
    breaches
        .awaitedOfLine(lineId)
        .forEach(breach -> steps.handTo(breach, BreachSteps.EXPLAIN, doer));
    events.fire(
        DomainEvent.of(
                "SERVICE_LINE_ENTRUSTED", SubjectType.USER, personId, null, viewer, clock.instant())
            .because(line.nameFi()));
    return line;
  }
}
