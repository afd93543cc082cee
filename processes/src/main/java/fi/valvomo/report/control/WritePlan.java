package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AnswerCheck;
import fi.valvomo.report.entity.CheckedAnswers;
import fi.valvomo.report.entity.PlanVersion;
import fi.valvomo.report.entity.PlanVersions;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/** A unit's people write the plan and confirm it, version by version. 741/2023 27 §. */
@ApplicationScoped
@Transactional
public class WritePlan {

  @Inject private ReadPlans readPlans;
  @Inject private FollowPlan followPlan;
  @Inject private PlanDrafts drafts;
  @Inject private PlanVersions versions;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Saves what was written so far. It is no event: nothing was confirmed.
   *
   * @param seen the saving that the person saw, asked for once it is known that they may see any
   * @throws InvalidException when a text cannot be stored at all
   */
  public PlanVersion save(
      UUID unitId, LongSupplier seen, Map<String, Object> texts, Viewer viewer) {
    readPlans.requireVisible(unitId, viewer);
    Instant now = clock.instant();
    PlanVersion draft = drafts.of(followPlan.of(unitId, day(now), viewer, now), viewer);
    draft.expectSaved(seen.getAsLong());
    CheckedAnswers checked = AnswerCheck.draft(content(draft), texts);
    if (!checked.isRight()) {
      throw new InvalidException(checked.errors());
    }
    draft.save(checked.answers(), viewer, now);
    return draft;
  }

  /** What is missing or wrong before these texts may be confirmed, by path. */
  public List<FieldError> check(UUID unitId, Map<String, Object> texts, Viewer viewer) {
    readPlans.requireVisible(unitId, viewer);
    ReportTemplate headings = drafts.headings(versions.newest(unitId));
    return AnswerCheck.complete(headings.content(), texts).errors();
  }

  /**
   * Confirms: the version counts from now on and never changes.
   *
   * @throws InvalidException with everything that is missing or wrong, by path
   */
  public UnitPlan confirm(UUID unitId, PlanConfirmation said, Viewer viewer) {
    readPlans.requireVisible(unitId, viewer);
    Instant now = clock.instant();
    UnitPlan plan = followPlan.of(unitId, day(now), viewer, now);
    PlanVersion draft = drafts.of(plan, viewer);
    Map<String, Object> given = said.texts() == null ? draft.texts() : said.texts();
    CheckedAnswers checked = AnswerCheck.complete(content(draft), given);
    List<FieldError> errors = new ArrayList<>(checked.errors());
    if (!said.noSecrets()) {
      errors.add(FieldError.of("noSecrets", "noSecrets"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    draft.confirm(checked.answers(), said.change(), said.responsible(), viewer, now);
    plan.confirmed(draft, day(now), viewer, now);
    events.fire(
        DomainEvent.of("UNIT_PLAN_CONFIRMED", plan, viewer, now)
            .because(said.change())
            .openToParties());
    return plan;
  }

  private TemplateContent content(PlanVersion draft) {
    return drafts.template(draft.templateId()).content();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Deadline.ZONE);
  }
}
