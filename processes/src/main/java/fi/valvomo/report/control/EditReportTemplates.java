package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ContentForm;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** An administrator writes what the producers are asked: drafts, which nobody answers yet. */
@ApplicationScoped
@Transactional
public class EditReportTemplates {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,39}");

  @Inject private ReportTemplates templates;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Begins a report that was not asked before.
   *
   * @param code its stable name, such as {@code UNIT_SELF_MONITORING}
   * @throws InvalidException when the code is none, or another report has it
   */
  public ReportTemplate begin(String code, LocalizedText title, Viewer viewer) {
    if (!CODE.matcher(code).matches()) {
      throw InvalidException.of("code", "reportTemplateCode");
    }
    if (!templates.of(code).isEmpty()) {
      throw InvalidException.of("code", "twice");
    }
    ReportTemplate draft =
        new ReportTemplate(code, title, new TemplateContent(List.of()), viewer, clock.instant());
    return add(draft, viewer);
  }

  /** Begins a draft that asks what this version asks. */
  public ReportTemplate draftFrom(UUID id, Viewer viewer) {
    ReportTemplate begun = templates.get(id);
    ReportTemplate newest = templates.of(begun.code()).get(0);
    if (newest.validFrom() == null) {
      throw new RefusedException(TemplateRefusal.REPORT_TEMPLATE_DRAFT_EXISTS);
    }
    return add(begun.draftFrom(newest.number() + 1, viewer, clock.instant()), viewer);
  }

  /**
   * Changes what a draft asks. It may be half written; what cannot be stored is refused.
   *
   * @throws InvalidException with every wrong place
   */
  public ReportTemplate rewrite(
      UUID id, long seen, LocalizedText title, TemplateContent content, Viewer viewer) {
    ReportTemplate template = templates.get(id);
    template.expectVersion(seen);
    List<FieldError> errors = ContentForm.errors(content);
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    boolean tells = isFirstOfSitting(template, viewer);
    template.rewrite(title, content, viewer, clock.instant());
    if (tells) {
      tell("REPORT_TEMPLATE_REWRITTEN", template, viewer);
    }
    return template;
  }

  /** Throws a draft away. */
  public void discard(UUID id, Viewer viewer) {
    ReportTemplate template = templates.get(id);
    template.refuseUnlessDraft();
    templates.remove(template);
    tell("REPORT_TEMPLATE_DISCARDED", template, viewer);
  }

  /** A draft is saved as it is written: the audit trail tells of each writer and day once. */
  private boolean isFirstOfSitting(ReportTemplate template, Viewer viewer) {
    return !viewer.displayName().equals(template.changedBy())
        || !day(template.changedAt()).equals(day(clock.instant()));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Deadline.ZONE).toLocalDate();
  }

  private ReportTemplate add(ReportTemplate draft, Viewer viewer) {
    templates.add(draft);
    tell("REPORT_TEMPLATE_DRAFTED", draft, viewer);
    return draft;
  }

  private void tell(String kind, ReportTemplate template, Viewer viewer) {
    events.fire(
        DomainEvent.of(
                kind, SubjectType.REPORT_TEMPLATE, template.id(), null, viewer, clock.instant())
            .because(TemplateName.of(template)));
  }
}
