package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplateRow;
import fi.valvomo.report.entity.ReportTemplateState;
import fi.valvomo.report.entity.ReportTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows what the producers are asked. */
@ApplicationScoped
@Transactional
public class ReadReportTemplates {

  @Inject private ReportTemplates templates;
  @Inject private Clock clock;

  /** Every version of every template, the newest of each first. */
  public List<ReportTemplateRow> rows() {
    return templates.rows();
  }

  /** One version. */
  public ReportTemplate get(UUID id) {
    return templates.get(id);
  }

  /** What keeps a draft from being put in force; nothing for what is or was in force. */
  public List<FieldError> problems(ReportTemplate template) {
    return template.stateOn(today()) == ReportTemplateState.DRAFT
        ? WholeTemplate.errors(template.title(), template.content())
        : List.of();
  }

  /** The day by which the state of a version is told. */
  public LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
