package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.DocumentTemplates;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads document templates, and prints them on made-up facts. */
@ApplicationScoped
@Transactional
public class ReadTemplates {

  @Inject private DocumentTemplates templates;
  @Inject private TemplateCheck check;
  @Inject private Letters letters;
  @Inject private Clock clock;

  /** Every version of every letter, the newest of each first. */
  public List<DocumentTemplate> all() {
    return templates.all();
  }

  public DocumentTemplate get(UUID id) {
    return templates.get(id);
  }

  /** The names that a template of this kind may use directly. */
  public List<String> names(DocumentTemplate template) {
    return check.names(template.kind(), template.language());
  }

  /** The day by which the state of a version is told. */
  public LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  /**
   * The wording as PDF on made-up facts; nothing is kept.
   *
   * @throws fi.valvomo.kernel.entity.InvalidException when no letter could be written with it
   */
  public byte[] preview(UUID id, String body) {
    DocumentTemplate template = templates.get(id);
    return letters.print(
        check.checked(body, template.kind(), template.language(), TemplateMark.of(template)));
  }
}
