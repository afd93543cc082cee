package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.LineMeasure;
import fi.valvomo.agreement.entity.LineMeasure.Agreed;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.NewerModels;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What is done about a target that a service line missed: agreed on, carried out, seen done. */
@ApplicationScoped
@Transactional
public class MeasureOfLine {

  @Inject private Breaches breaches;
  @Inject private LineMeasures measures;
  @Inject private Users users;
  @Inject private AnsweringLine line;
  @Inject private BreachDecision decision;
  @Inject private BreachNews news;
  @Inject private ProcessSteps steps;
  @Inject private NewerModels models;
  @Inject private Clock clock;

  /** The officer agrees on it with the line. */
  void agree(Breach breach, ExplanationVerdict verdict, Viewer viewer, Instant now) {
    Agreed given = verdict.measure();
    if (given == null) {
      throw InvalidException.of("measure", "required");
    }
    breach.agreeOnMeasure(
        decision.of(breach).severity(), verdict.reason(), verdict.overrideReason(), viewer, now);
    String name = nameOf(given.ownerId(), "measure.ownerId");
    Agreed agreed = new Agreed(given.what(), given.ownerId(), name, given.dueOn());
    measures.add(LineMeasure.agree(breach, agreed, viewer, now));
    // a watch that began before there were measures has no such step
    models.reach(breach, BreachSteps.PROCESS, BreachSteps.CARRY_OUT);
  }

  private String nameOf(UUID person, String field) {
    return users.colleagues().stream()
        .filter(colleague -> colleague.id().equals(person))
        .map(ListedUser::displayName)
        .findFirst()
        .orElseThrow(() -> InvalidException.of(field, person == null ? "required" : "unknown"));
  }

  /**
   * Its owner says that it is done.
   *
   * @throws RefusedException when it is another's, or no measure is waited for
   */
  public Breach report(UUID breachId, String text, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = awaited(breachId, viewer);
    LineMeasure measure = measures.required(breachId);
    measure.report(text, viewer, now);
    news.tell("LINE_MEASURE_REPORTED", breach, breach.state(), text, viewer, now);
    steps.complete(breach, BreachSteps.CARRY_OUT, viewer, Map.of());
    return breach;
  }

  /**
   * Another person sees that it was done.
   *
   * @throws RefusedException when it was not reported, or is one's own
   */
  public Breach confirm(UUID breachId, String why, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = awaited(breachId, viewer);
    measures.required(breachId).confirm(why, viewer, now);
    WorkItem work = steps.requireOpen(breach, BreachSteps.CONFIRM, viewer);
    BreachState before = breach.state();
    breach.measureDone(viewer, now);
    news.tell("LINE_MEASURE_CONFIRMED", breach, before, why, viewer, now);
    steps.complete(work, viewer, Map.of("done", true));
    return breach;
  }

  /**
   * It is not done, or not enough: its owner has until another day.
   *
   * @throws RefusedException when it was not reported, or is one's own
   */
  public Breach giveBack(UUID breachId, String why, LocalDate dueOn, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = awaited(breachId, viewer);
    measures.required(breachId).giveBack(why, dueOn, viewer, now);
    WorkItem work = steps.requireOpen(breach, BreachSteps.CONFIRM, viewer);
    news.tell("LINE_MEASURE_RETURNED", breach, breach.state(), why, viewer, now);
    steps.complete(work, viewer, Map.of("done", false));
    return breach;
  }

  /**
   * Its owner leaves, or cannot: somebody else of the organiser's carries it out.
   *
   * @throws RefusedException when it was reported and waits to be seen done
   * @throws InvalidException on {@code ownerId} unless this is somebody else to whom work may be
   *     given
   */
  public Breach handOver(UUID breachId, UUID toId, String why, Viewer viewer) {
    Instant now = clock.instant();
    Breach breach = awaited(breachId, viewer);
    LineMeasure measure = measures.required(breachId);
    UUID before = measure.agreed().ownerId();
    String name = nameOf(toId, "ownerId");
    measures.add(measure.handOver(toId, name, why, viewer, now));
    news.handedOver(breach, before, why, viewer, now);
    steps.handTo(breach, BreachSteps.CARRY_OUT, line.doer(toId, name));
    return breach;
  }

  private Breach awaited(UUID breachId, Viewer viewer) {
    Breach breach = breaches.forViewer(breachId, viewer);
    breach.refuseUnlessMeasured();
    return breach;
  }
}
