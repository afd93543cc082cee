package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorPerspective;
import fi.valvomo.agreement.entity.IndicatorPerspectives;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.FieldChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says from which side an indicator looks at a service, so that services can be compared by it. */
@ApplicationScoped
@Transactional
public class ClassIndicator {

  @Inject private Indicators indicators;
  @Inject private IndicatorPerspectives perspectives;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Classes an indicator from a day on; what was said of the same day is taken back.
   *
   * @throws MissingException when there is no such indicator
   */
  public IndicatorPerspective classify(
      UUID indicatorId, Perspective perspective, LocalDate validFrom, Viewer viewer) {
    Indicator indicator = indicators.get(indicatorId);
    new FieldChecks()
        .required("perspective", perspective)
        .required("validFrom", validFrom)
        .unless(
            validFrom == null || !validFrom.isBefore(indicator.facts().validFrom()),
            "validFrom",
            "beforeIndicator",
            indicator.facts().validFrom())
        .orThrow();
    Instant now = clock.instant();
    List<IndicatorPerspective> before = perspectives.of(indicatorId);
    Perspective held =
        before.stream()
            .filter(each -> !each.validFrom().isAfter(validFrom))
            .findFirst()
            .map(IndicatorPerspective::perspective)
            .orElse(null);
    IndicatorPerspective classed = put(before, indicator, perspective, validFrom, viewer, now);
    events.fire(
        DomainEvent.of("INDICATOR_CLASSED", SubjectType.INDICATOR, indicatorId, null, viewer, now)
            .change(held, perspective));
    return classed;
  }

  private IndicatorPerspective put(
      List<IndicatorPerspective> before,
      Indicator indicator,
      Perspective perspective,
      LocalDate validFrom,
      Viewer viewer,
      Instant now) {
    Optional<IndicatorPerspective> same =
        before.stream().filter(each -> each.validFrom().equals(validFrom)).findFirst();
    if (same.isPresent()) {
      same.get().become(perspective, viewer, now);
      return same.get();
    }
    IndicatorPerspective classed =
        IndicatorPerspective.from(validFrom, indicator.id(), perspective, viewer, now);
    perspectives.add(classed);
    return classed;
  }

  /**
   * How an indicator is and was classed, the newest day first.
   *
   * @throws MissingException when there is no such indicator
   */
  public List<IndicatorPerspective> of(UUID indicatorId) {
    return perspectives.of(indicators.get(indicatorId).id());
  }
}
