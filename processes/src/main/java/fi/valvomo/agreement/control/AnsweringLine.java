package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.AgreementRefusal;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.WorkSubjects.Doer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Who answers for the organiser's own service line whose target was missed. */
@ApplicationScoped
class AnsweringLine {

  @Inject private Agreements agreements;
  @Inject private Users users;

  /** The line; empty where a producer answers. */
  Optional<ServiceLine> of(Breach breach) {
    return breach.isOfLine()
        ? agreements.serviceLine(breach.facts().subject().id())
        : Optional.empty();
  }

  /** What was missed, and the line that missed it where no register names who did. */
  String titleOf(BreachFacts facts) {
    if (facts.subject().type() != PartyType.SERVICE_LINE) {
      return facts.title();
    }
    return agreements
        .serviceLine(facts.subject().id())
        .map(line -> line.nameFi() + ": " + facts.title())
        .orElse(facts.title());
  }

  /** Who explains; empty where a producer does. */
  Optional<UUID> responsible(Breach breach) {
    return of(breach).map(ServiceLine::responsibleId);
  }

  /** The same, as the queue knows it. */
  Doer doer(ServiceLine line) {
    return doer(line.responsibleId(), line.responsibleName());
  }

  /** A person of the organiser's, as the queue knows them. */
  Doer doer(UUID person, String name) {
    boolean officer = users.get(person).roles().contains(Role.OFFICER);
    return new Doer(officer ? Role.OFFICER : Role.MANAGER, person, name);
  }

  /** Whether this person explains it. */
  boolean answers(Breach breach, Viewer viewer) {
    return responsible(breach).filter(viewer.userId()::equals).isPresent();
  }

  void requireAnswering(Breach breach, Viewer viewer) {
    if (!breach.isOfLine()) {
      throw new RefusedException(AgreementRefusal.NOT_A_LINE);
    }
    if (!answers(breach, viewer)) {
      throw new RefusedException(AgreementRefusal.NOT_RESPONSIBLE);
    }
  }

  /** Nobody assesses what they have to explain themselves. */
  void refuseAnswering(Breach breach, Viewer viewer) {
    if (answers(breach, viewer)) {
      throw new RefusedException(AgreementRefusal.OWN_LINE);
    }
  }
}
