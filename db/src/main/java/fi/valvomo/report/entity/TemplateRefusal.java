package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a report template says no. */
public enum TemplateRefusal implements Refusal {
  /** Only a draft of a report template can be changed. */
  NOT_DRAFT_REPORT_TEMPLATE,
  /** There is a draft of this report template already. */
  REPORT_TEMPLATE_DRAFT_EXISTS,
  /** Only a version that is in force or coming can be archived. */
  NOT_IN_FORCE_REPORT_TEMPLATE
}
