package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.identity.entity.Delegations;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.control.WorkSubjects.Doer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A decision that waits goes to whom the delegation names now, whoever it named before. */
@ApplicationScoped
public class FollowDelegation {

  @Inject private Delegations delegations;
  @Inject private Consequences consequences;
  @Inject private Deciders deciders;
  @Inject private ProcessSteps steps;

  /** The table changed: what waits for a decision of that power is handed over at once. */
  void follow(@Observes DomainEvent event) {
    if (event.subjectType() == SubjectType.DELEGATION) {
      Deciders.rung(delegations.get(event.subjectId()).power())
          .ifPresent(
              rung -> consequences.deciding(rung.relation(), rung.kind()).forEach(this::handOver));
    }
  }

  /** The same of one decision: a row of the table begins or ends by itself on its day. */
  void handOver(Consequence consequence) {
    Decider named = deciders.of(consequence);
    steps.handTo(
        consequence,
        ConsequenceSteps.DECIDE,
        new Doer(named.role(), named.personId(), named.personName()));
  }
}
