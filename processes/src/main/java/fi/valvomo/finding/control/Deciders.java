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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who decides a consequence today: whom the delegation table names, else who the ladder says. Where
 * it names the proposer, who must not decide, the ladder's role steps in.
 */
@ApplicationScoped
public class Deciders {

  @Inject private Delegations delegations;
  @Inject private Clock clock;

  public Decider of(Consequence consequence) {
    String power = power(consequence.relation(), consequence.kind());
    return delegations
        .inForce(power, today())
        .map(Delegation::decider)
        .filter(named -> !consequence.proposed().personId().equals(named.personId()))
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

  /** The rung that a code means, if it means one. */
  static Optional<Rung> rung(String power) {
    return Arrays.stream(RelationType.values())
        .filter(relation -> power.startsWith(prefix(relation)))
        .map(
            relation ->
                new Rung(
                    relation, ConsequenceKind.valueOf(power.substring(prefix(relation).length()))))
        .findFirst();
  }

  /** A kind of consequence on the ladder of a relation. */
  record Rung(RelationType relation, ConsequenceKind kind) {}

  private static String prefix(RelationType relation) {
    return "CONSEQUENCE." + relation + ".";
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
