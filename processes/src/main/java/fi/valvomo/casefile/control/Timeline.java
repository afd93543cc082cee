package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseEvent;
import fi.valvomo.casefile.entity.CaseEvents;
import fi.valvomo.kernel.entity.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened in a case onto its timeline, in the transaction in which it happened. */
@ApplicationScoped
public class Timeline {

  @Inject private CaseEvents events;

  void record(@Observes DomainEvent event) {
    if (event.caseId() != null) {
      events.add(new CaseEvent(event));
    }
  }
}
