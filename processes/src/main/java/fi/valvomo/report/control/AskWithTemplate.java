package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** From which day to which a version of a report template is asked. */
@ApplicationScoped
@Transactional
public class AskWithTemplate {

  @Inject private ReportTemplates templates;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Reports are asked with the draft from this day on; its predecessor ends the day before.
   *
   * @throws InvalidException with everything that is missing or wrong in the draft, or a past day
   */
  public ReportTemplate putInForce(UUID id, long seen, LocalDate from, Viewer viewer) {
    ReportTemplate template = templates.get(id);
    template.expectVersion(seen);
    template.refuseUnlessDraft();
    if (from.isBefore(today())) {
      throw InvalidException.of("from", "inThePast");
    }
    List<FieldError> errors = WholeTemplate.errors(template.title(), template.content());
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    templates.of(template.code()).stream()
        .filter(other -> other.isAskedFrom(from))
        .forEach(before -> before.giveWayOn(from, viewer, clock.instant()));
    template.putInForce(from, viewer, clock.instant());
    tell("REPORT_TEMPLATE_IN_FORCE", template, viewer);
    return template;
  }

  /** The version is not asked any more; reports that were begun with it stay. */
  public ReportTemplate archive(UUID id, long seen, Viewer viewer) {
    ReportTemplate template = templates.get(id);
    template.expectVersion(seen);
    template.archive(today(), viewer, clock.instant());
    tell("REPORT_TEMPLATE_ARCHIVED", template, viewer);
    return template;
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  private void tell(String kind, ReportTemplate template, Viewer viewer) {
    events.fire(
        DomainEvent.of(
                kind, SubjectType.REPORT_TEMPLATE, template.id(), null, viewer, clock.instant())
            .because(TemplateName.of(template)));
  }
}
