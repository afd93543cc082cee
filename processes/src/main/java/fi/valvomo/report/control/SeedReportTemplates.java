package fi.valvomo.report.control;

import fi.valvomo.engine.HouseOpening;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** At the start, puts the templates that come with the house in force. */
@ApplicationScoped
@Transactional
public class SeedReportTemplates {

  @Inject private ReadyTemplates ready;
  @Inject private ReportTemplates templates;
  @Inject private Clock clock;

  /**
   * What the store knows already stays as it is, whatever the house brings.
   *
   * @throws BrokenTemplateException when one of them cannot be asked; none is put in force then
   */
  public void seed(@Observes @Priority(HouseOpening.REFERENCE_DATA) HouseOpening opening) {
    templates.lockForSeeding();
    ready.all().stream()
        .filter(template -> templates.of(template.code()).isEmpty())
        .forEach(this::add);
  }

  private void add(ReadyTemplate ready) {
    ReportTemplate template =
        new ReportTemplate(
            ready.code(), ready.title(), ready.content(), Viewer.SYSTEM, clock.instant());
    template.putInForce(ready.validFrom(), Viewer.SYSTEM, clock.instant());
    templates.add(template);
  }
}
