package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplateState;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundUnits;
import fi.valvomo.report.entity.RoundUnits.Chosen;
import fi.valvomo.report.entity.Rounds;
import fi.valvomo.report.entity.UnitPlan;
import fi.valvomo.work.control.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flowable.engine.RuntimeService;

/**
 * An officer opens a round. Who is asked is written at once, in one statement; the processes are
 * started afterwards, a hundred at a time.
 */
@ApplicationScoped
@Transactional
public class OpenRound {

  @Inject private Rounds rounds;
  @Inject private RoundUnits units;
  @Inject private ReportTemplates templates;
  @Inject private Deadlines deadlines;
  @Inject private RuntimeService runtime;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** Whom a round would ask, and by when they would answer. */
  public RoundPreview preview(RoundOrder order) {
    requireFit(order);
    List<Chosen> chosen = units.chosen(order, template(order).code(), today());
    return new RoundPreview(chosen, deadline(order));
  }

  /**
   * Opens it.
   *
   * @throws RefusedException when the template is not in force, or nobody is left to be asked
   * @throws InvalidException when a recurring round would ask of the same days again: its next one
   *     could not be opened
   */
  public ReportRound open(RoundOrder order, Viewer viewer) {
    Instant now = clock.instant();
    requireFit(order);
    ReportTemplate template = template(order);
    ReportRound round = new ReportRound(order, deadline(order), viewer, now);
    rounds.add(round);
    round.asked(units.ask(round, order, template.code(), now));
    events.fire(
        DomainEvent.of(
            "REPORT_ROUND_OPENED", SubjectType.REPORT_ROUND, round.id(), null, viewer, now));
    runtime
        .createProcessInstanceBuilder()
        .processDefinitionKey(RoundSteps.PROCESS)
        .businessKey(round.id().toString())
        .start();
    return round;
  }

  private static void requireFit(RoundOrder order) {
    if (!order.periodFitsCycle()) {
      throw InvalidException.of("periodTo", "cycle", order.everyMonths());
    }
  }

  /** Areas of the register, for choosing. */
  public List<String> areas() {
    return units.areas();
  }

  private ReportTemplate template(RoundOrder order) {
    if (order.templateId() == null) {
      throw InvalidException.of("templateId", "required");
    }
    ReportTemplate template = templates.get(order.templateId());
    if (template.code().equals(UnitPlan.TEMPLATE)) {
      throw InvalidException.of("templateId", "planTemplate");
    }
    boolean inForce =
        template.stateOn(today()) == ReportTemplateState.IN_FORCE
            && !template.validFrom().isAfter(today());
    if (!inForce) {
      throw new RefusedException(ReportRefusal.TEMPLATE_NOT_IN_FORCE);
    }
    return template;
  }

  // the invitation goes out as a notice by e-mail, and has presumably arrived as one
  private Deadline deadline(RoundOrder order) {
    return deadlines.set(clock.instant(), Channel.EMAIL, order.days(), DayKind.CALENDAR);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  /**
   * Whom a round would ask.
   *
   * @param chosen all that fit; those asked before for the same days are not asked again
   */
  public record RoundPreview(List<Chosen> chosen, Deadline deadline) {

    public long toAsk() {
      return chosen.stream().filter(unit -> !unit.askedBefore()).count();
    }
  }
}
