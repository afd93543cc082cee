package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a self-monitoring plan or its account does not do what is asked. */
public enum PlanRefusal implements Refusal {
  /** Only a confirmed plan can be published. */
  PLAN_NOT_CONFIRMED,
  /** No draft of the plan waits to be confirmed. */
  NO_PLAN_DRAFT,
  /** Nothing steers the unit today: the organiser does not follow its plan. */
  UNIT_NOT_STEERED,
  /** The headings of the plan have been archived without others in their place. */
  NO_PLAN_TEMPLATE,
  /** The account has been published and waits for the officer. */
  ACCOUNT_PUBLISHED,
  /** The account has been checked. */
  ACCOUNT_CHECKED,
  /** The account is not waited for any more. */
  ACCOUNT_CLOSED,
  /** No published account waits to be checked. */
  ACCOUNT_NOT_PUBLISHED,
  /** The account is not late. */
  ACCOUNT_NOT_LATE,
  /** Nothing is wrong of which a finding could be made. */
  NOTHING_MISSING
}
