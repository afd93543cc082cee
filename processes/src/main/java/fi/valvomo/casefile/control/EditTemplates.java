package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.DocumentTemplates;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An administrator changes the wording of a letter: a draft first, then from a day on. */
@ApplicationScoped
@Transactional
public class EditTemplates {

  @Inject private DocumentTemplates templates;
  @Inject private TemplateCheck check;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** Begins a draft with the wording of the latest version. */
  public DocumentTemplate draft(DocumentKind kind, Language language, Viewer viewer) {
    List<DocumentTemplate> versions = templates.of(kind, language);
    if (versions.isEmpty()) {
      throw InvalidException.of("kind", "unknown");
    }
    DocumentTemplate newest = versions.get(0);
    if (newest.validFrom() == null) {
      throw new RefusedException(CasefileRefusal.DRAFT_EXISTS);
    }
    DocumentTemplate draft =
        new DocumentTemplate(
            kind, language, newest.number() + 1, newest.body(), viewer, clock.instant());
    templates.add(draft);
    tell("TEMPLATE_DRAFTED", draft, viewer);
    return draft;
  }

  /**
   * Changes the wording of a draft.
   *
   * @throws InvalidException when no letter could be written with it
   */
  public DocumentTemplate rewrite(UUID id, long seen, String body, Viewer viewer) {
    DocumentTemplate template = templates.get(id);
    template.expectVersion(seen);
    template.refuseUnlessDraft();
    check.checked(body, template.kind(), template.language(), TemplateMark.of(template));
    template.rewrite(body, viewer, clock.instant());
    tell("TEMPLATE_REWRITTEN", template, viewer);
    return template;
  }

  /** Letters are written with the draft from this day on; its predecessor ends the day before. */
  public DocumentTemplate bringIntoForce(UUID id, long seen, LocalDate from, Viewer viewer) {
    DocumentTemplate template = templates.get(id);
    template.expectVersion(seen);
    template.refuseUnlessDraft();
    if (from.isBefore(today())) {
      throw InvalidException.of("from", "inThePast");
    }
    check.checked(template.body(), template.kind(), template.language(), TemplateMark.of(template));
    templates
        .latest(template.kind(), template.language())
        .ifPresent(before -> before.giveWayOn(from, viewer, clock.instant()));
    template.bringIntoForce(from, viewer, clock.instant());
    tell("TEMPLATE_IN_FORCE", template, viewer);
    return template;
  }

  /** Throws a draft away. */
  public void discard(UUID id, Viewer viewer) {
    DocumentTemplate template = templates.get(id);
    template.refuseUnlessDraft();
    templates.remove(template);
    tell("TEMPLATE_DISCARDED", template, viewer);
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  private void tell(String kind, DocumentTemplate template, Viewer viewer) {
    events.fire(
        DomainEvent.of(kind, SubjectType.TEMPLATE, template.id(), null, viewer, clock.instant())
            .because(TemplateMark.of(template)));
  }
}
