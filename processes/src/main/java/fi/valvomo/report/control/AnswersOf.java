package fi.valvomo.report.control;

import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a report asks its unit, what it answered the last time, and with what it begins. */
@ApplicationScoped
public class AnswersOf {

  @Inject private ReportTemplates templates;
  @Inject private TemplateBounds bounds;
  @Inject private ServiceUnits units;
  @Inject private Reports reports;
  @Inject private LastAnswers last;

  /** The questions of the version that the report keeps, with the figures of its last day. */
  TemplateContent questions(SelfMonitoringReport report) {
    TemplateContent content = templates.get(report.templateId()).content();
    boolean named =
        content
            .fields()
            .anyMatch(
                field -> field.commentWhen() != null && field.commentWhen().belowBound() != null);
    return named
        ? bounds.bounded(content, units.get(report.unitId()).type(), report.period().to())
        : content;
  }

  /** What the unit sent in its last report; empty where there is none. */
  Map<String, Object> previous(SelfMonitoringReport report) {
    boolean settled = report.begun() || report.sendings() > 0;
    return settled && report.previousId() != null
        ? last.of(report.previousId(), () -> sentBefore(report))
        : sentBefore(report);
  }

  private Map<String, Object> sentBefore(SelfMonitoringReport report) {
    return reports.sentBefore(report).map(Map.Entry::getValue).orElse(Map.of());
  }

  /** The producer's first answer settles with which report this one is compared. */
  void settlePrevious(SelfMonitoringReport report) {
    if (!report.begun() && report.sendings() == 0) {
      report.follows(reports.sentBefore(report).map(Map.Entry::getKey).orElse(null));
    }
  }

  /** What was saved; before that, what is carried over from the last report. */
  static Map<String, Object> begun(
      SelfMonitoringReport report, TemplateContent questions, Map<String, Object> previous) {
    if (report.begun()) {
      return report.answers();
    }
    Map<String, Object> carried = new LinkedHashMap<>();
    questions
        .fields()
        .filter(TemplateField::carriedOver)
        .forEach(field -> carry(field, previous, carried));
    return carried;
  }

  private static void carry(
      TemplateField field, Map<String, Object> previous, Map<String, Object> carried) {
    if (previous.get(field.id()) != null) {
      carried.put(field.id(), previous.get(field.id()));
    }
  }
}
