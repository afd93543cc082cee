package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Tells the house what happens to agreements, indicators, targets and measurements. */
@ApplicationScoped
class AgreementNews {

  @Inject private Event<DomainEvent> events;

  void of(String kind, Agreement agreement, String why, Viewer by, Instant at) {
    events.fire(DomainEvent.of(kind, agreement, by, at).because(why));
  }

  void party(String kind, Agreement agreement, AgreementParty party, Viewer by, Instant at) {
    String when =
        party.validFrom() + "–" + (party.validTo() == null ? "" : party.validTo().toString());
    events.fire(DomainEvent.of(kind, agreement, by, at).change(null, when));
  }

  void indicator(String kind, Indicator indicator, Viewer by, Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.INDICATOR, indicator.id(), null, by, at)
            .change(null, indicator.code()));
  }

  void target(String kind, Target target, TargetFacts before, Viewer by, Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.TARGET, target.id(), null, by, at)
            .change(words(before), words(target.facts())));
  }

  void measured(
      String kind,
      Measurement measurement,
      UUID producerId,
      Reading before,
      Reading after,
      String why,
      Viewer by,
      Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.MEASUREMENT, measurement.id(), producerId, by, at)
            .change(words(before), words(after))
            .because(why));
  }

  private static String words(TargetFacts facts) {
    if (facts == null) {
      return null;
    }
    Object aim = facts.by() != null ? facts.by() : plain(facts.value());
    return facts.comparator().sign() + (aim == null ? "" : " " + aim) + " " + facts.validFrom();
  }

  private static String words(Reading reading) {
    if (reading == null) {
      return null;
    }
    if (reading.value() == null) {
      return String.valueOf(reading.doneOn());
    }
    String parts =
        reading.numerator() == null
            ? ""
            : " (" + plain(reading.numerator()) + "/" + plain(reading.denominator()) + ")";
    return plain(reading.value()) + parts;
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
