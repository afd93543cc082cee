package fi.valvomo.it;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.it.JudgedWorld.Made;
import fi.valvomo.it.JudgedWorld.Steered;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which targets judge whom, said as plainly as can be: that of an agreement, else of the unit's
 * kind, else of all units. A period belongs to what holds on its last day.
 */
final class NearestTarget {

  private final Made made;

  NearestTarget(Made made) {
    this.made = made;
  }

  boolean judges(Target target, Subject subject, LocalDate lastDay) {
    TargetScope scope = target.scope();
    if (scope.agreementId() != null) {
      return isAgreed(target, subject, lastDay);
    }
    Steered unit =
        made.units().stream().filter(each -> each.unit().equals(subject)).findFirst().orElse(null);
    return unit != null
        && within(unit.from(), unit.to(), lastDay)
        && concerns(target, unit, lastDay)
        && beside(target).noneMatch(other -> isAgreed(other, subject, lastDay))
        && (scope.unitType() != null
            || beside(target)
                .noneMatch(
                    other -> other.scope().unitType() != null && concerns(other, unit, lastDay)));
  }

  private Stream<Target> beside(Target target) {
    return made.targets().stream()
        .filter(other -> other.indicatorId().equals(target.indicatorId()));
  }

  private static boolean concerns(Target target, Steered unit, LocalDate day) {
    TargetScope scope = target.scope();
    return scope.agreementId() == null
        && (scope.unitType() == null || scope.unitType() == unit.type())
        && holds(target, day);
  }

  private boolean isAgreed(Target target, Subject subject, LocalDate day) {
    TargetScope scope = target.scope();
    if (scope.agreementId() == null || !holds(target, day)) {
      return false;
    }
    Agreement agreement = made.agreement(scope.agreementId());
    return agreement.inForce(day)
        && parties(agreement.id(), subject, day)
            .anyMatch(party -> scope.lot() == null || party.lots().contains(scope.lot()));
  }

  private Stream<AgreementParty> parties(UUID agreement, Subject subject, LocalDate day) {
    return made.parties().stream()
        .filter(party -> party.agreementId().equals(agreement))
        .filter(party -> party.party().equals(subject))
        .filter(party -> isIn(party, day));
  }

  /** Of which producer a party is on a day. */
  UUID producerOf(UUID agreement, Subject subject, LocalDate day) {
    return parties(agreement, subject, day).findFirst().orElseThrow().producerId();
  }

  private static boolean holds(Target target, LocalDate day) {
    return within(target.facts().validFrom(), target.facts().validTo(), day);
  }

  private static boolean isIn(AgreementParty party, LocalDate day) {
    return within(party.validFrom(), party.validTo(), day);
  }

  private static boolean within(LocalDate from, LocalDate to, LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
