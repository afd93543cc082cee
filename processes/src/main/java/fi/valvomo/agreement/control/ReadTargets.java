package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.Standings.TargetFilter;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads targets, how they stand, and what was measured: a provider of its own units only. */
@ApplicationScoped
@Transactional
public class ReadTargets {

  private static final int MOST_MEASUREMENTS = 500;

  @Inject private Standings standings;
  @Inject private Targets targets;
  @Inject private Indicators indicators;
  @Inject private Measurements measurements;
  @Inject private Agreements agreements;
  @Inject private ServiceUnits units;

  /** One page by code of the indicator; what is null does not filter. */
  public Page<TargetRow> list(
      UUID agreementId, UUID indicatorId, boolean general, int limit, Cursor after, Viewer viewer) {
    return standings.targets(
        new TargetFilter(agreementId, indicatorId, general, seen(viewer)), limit, after);
  }

  /**
   * One target.
   *
   * @throws MissingException when there is none, or this person may not know of it
   */
  public TargetRow get(UUID id, Viewer viewer) {
    UUID agreement = targets.get(id).agreementId();
    if (agreement != null && !agreements.mayRead(agreement, viewer)) {
      throw new MissingException("target " + id);
    }
    return standings.targets(Set.of(id)).get(0);
  }

  /** One page of how the target stood, the newest period first; to a provider for its own units. */
  public Page<StandingRow> standings(UUID id, int limit, Cursor after, Viewer viewer) {
    return standings.ofTarget(id, seen(viewer), limit, after);
  }

  /** Names of those whom standings tell of. */
  public Map<UUID, Named> names(Collection<UUID> ids) {
    return standings.names(ids).stream().collect(Collectors.toMap(Named::id, each -> each));
  }

  /**
   * All that was ever told of a subject by an indicator, the newest first.
   *
   * @throws MissingException when there is no such thing, or this person may not know of it
   */
  public List<Measurement> measurements(UUID indicatorId, Subject subject, Viewer viewer) {
    hideUnlessOwn(subject, viewer);
    indicators.get(indicatorId);
    return measurements.history(indicatorId, subject.id(), MOST_MEASUREMENTS);
  }

  /** One measurement, if this person may know of it. */
  public Measurement measurement(UUID id, Viewer viewer) {
    Measurement measurement = measurements.get(id);
    hideUnlessOwn(measurement.subject(), viewer);
    return measurement;
  }

  /**
   * The id of an indicator that is named by either.
   *
   * @throws InvalidException where nothing names it, or nobody knows the code
   */
  public UUID indicatorId(UUID id, String code) {
    if (id != null) {
      return id;
    }
    if (code == null || code.isBlank()) {
      throw InvalidException.of("indicatorId", "required");
    }
    return indicators
        .byCode(code.strip())
        .map(Indicator::id)
        .orElseThrow(() -> InvalidException.of("indicatorCode", "unknown"));
  }

  public Indicator indicator(UUID id) {
    return indicators.get(id);
  }

  private void hideUnlessOwn(Subject subject, Viewer viewer) {
    if (!viewer.readsAllCases() && !isOwn(subject, viewer)) {
      throw new MissingException("subject " + subject.id());
    }
  }

  private boolean isOwn(Subject subject, Viewer viewer) {
    return switch (subject.type()) {
      case SERVICE_LINE -> false;
      case PRODUCER -> viewer.mayRead(subject.id());
      case UNIT ->
          units
              .find(subject.id())
              .map(unit -> viewer.mayRead(unit.producerId(), unit.id()))
              .orElse(false);
    };
  }

  private static Set<UUID> seen(Viewer viewer) {
    return viewer.readsAllCases() ? null : viewer.producers();
  }
}
