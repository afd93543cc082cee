package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorRow;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The register of indicators: what is measured, and how. */
@ApplicationScoped
@Transactional
public class KeepIndicators {

  @Inject private Indicators indicators;
  @Inject private Measurements measurements;
  @Inject private Targets targets;
  @Inject private TargetStatuses statuses;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /** Something begins to be measured. */
  public Indicator define(IndicatorFacts facts, Viewer viewer) {
    requireFree(facts.code(), null);
    Instant now = clock.instant();
    Indicator indicator = Indicator.define(facts, viewer, now);
    indicators.add(indicator);
    news.indicator("INDICATOR_DEFINED", indicator, viewer, now);
    return indicator;
  }

  /** Describes anew the indicator that the caller saw in this version. */
  public Indicator describe(UUID id, long seen, IndicatorFacts facts, Viewer viewer) {
    Indicator indicator = indicators.get(id);
    indicator.expectVersion(seen);
    requireFree(facts.code(), id);
    Instant now = clock.instant();
    indicator.describe(facts, measurements.exist(id), viewer, now);
    news.indicator("INDICATOR_CHANGED", indicator, viewer, now);
    statuses.judge(targets.byIndicator(id).stream().map(Target::id).toList(), today.day());
    return indicator;
  }

  public Indicator get(UUID id) {
    return indicators.get(id);
  }

  /** One page by code; a null search does not filter. */
  public Page<IndicatorRow> rows(String search, int limit, Cursor after) {
    return indicators.rows(search, limit, after);
  }

  private void requireFree(String code, UUID own) {
    indicators
        .byCode(code)
        .filter(found -> !found.id().equals(own))
        .ifPresent(
            taken -> {
              throw InvalidException.of("code", "codeTaken", code);
            });
  }
}
