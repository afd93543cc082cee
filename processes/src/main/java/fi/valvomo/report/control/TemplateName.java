package fi.valvomo.report.control;

import fi.valvomo.report.entity.ReportTemplate;

/** How a version of a report template is named in the audit trail: {@code STAFFING 2}. */
final class TemplateName {

  private TemplateName() {}

  static String of(ReportTemplate template) {
    return template.code() + " " + template.number();
  }
}
