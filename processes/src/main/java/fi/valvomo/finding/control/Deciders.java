package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.identity.entity.Delegations;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Who decides a consequence today: whom the delegation table names, else who the ladder says. */
@ApplicationScoped
public class Deciders {

  @Inject private Delegations delegations;
  @Inject private Clock clock;

  public Decider of(Consequence consequence) {
    String power = power(consequence.relation(), consequence.kind());
    return delegations
        .inForce(power, today())
        .map(Delegation::decider)
        .orElseGet(() -> anybody(consequence.measure().decider()));
  }

  /** All delegations of today by their power, in one read. */
  Map<String, Decider> today(RelationType relation) {
    return delegations.inForce(today()).stream()
        .filter(row -> row.power().startsWith(prefix(relation)))
        .collect(Collectors.toMap(Delegation::power, Delegation::decider));
  }

  static Decider anybody(Role role) {
    return new Decider(role, null, null);
  }

  /** The code of the power to decide it. */
  static String power(RelationType relation, ConsequenceKind kind) {
    return prefix(relation) + kind;
  }

  private static String prefix(RelationType relation) {
    return "CONSEQUENCE." + relation + ".";
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
