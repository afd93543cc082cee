package fi.valvomo.report.control;

import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplateRow;
import fi.valvomo.report.entity.ReportTemplateState;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what the producers are asked. */
@ApplicationScoped
@Transactional
public class ReadReportTemplates {

  @Inject private ReportTemplates templates;
  @Inject private Indicators indicators;
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

  /**
   * What an answer would be lost by, each at its field: indicators that nobody has defined. The
   * template may be asked all the same.
   */
  public List<FieldError> warnings(ReportTemplate template) {
    Set<String> named =
        template
            .content()
            .fields()
            .map(TemplateField::indicatorCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> known =
        indicators.withCodes(named).stream().map(Indicator::code).collect(Collectors.toSet());
    List<FieldError> warnings = new ArrayList<>();
    for (int i = 0; i < template.content().sections().size(); i++) {
      List<TemplateField> fields = template.content().sections().get(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        String code = fields.get(j).indicatorCode();
        if (code != null && !known.contains(code)) {
          String path = "content.sections[" + i + "].fields[" + j + "].indicatorCode";
          warnings.add(FieldError.of(path, "indicatorUnknown", code));
        }
      }
    }
    return List.copyOf(warnings);
  }

  /** The day by which the state of a version is told. */
  public LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
