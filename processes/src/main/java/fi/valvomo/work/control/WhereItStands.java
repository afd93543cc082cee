package fi.valvomo.work.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;

/** Where a case stands: what was done, what waits and what may still come. */
@ApplicationScoped
@Transactional
public class WhereItStands {

  @Inject private WorkItems items;
  @Inject @Any private Instance<CaseSubjects> rooms;
  @Inject @Any private Instance<WorkSubjects> works;
  @Inject private RepositoryService models;

  /**
   * Steps in order: done and current ones as they came, then those that may still come from here,
   * last those that only something out of the ordinary brings.
   */
  public List<Step> steps(String processKey, UUID subjectId, Viewer viewer) {
    List<WorkItem> taken =
        taken(processKey, subjectId, viewer).stream()
            .filter(item -> viewer.readsAllCases() || !isInternal(item))
            .toList();
    List<Step> steps =
        new ArrayList<>(
            taken.stream()
                .map(item -> isUntold(item, viewer) ? Step.waiting(item) : Step.of(item))
                .toList());
    if (steps.stream().anyMatch(step -> step.state() == StepState.CURRENT)) {
      Set<String> met = taken.stream().map(WorkItem::step).collect(Collectors.toSet());
      BpmnModel model = models.getBpmnModel(newest(taken).processDefinitionId());
      WayAhead ahead = WayAhead.of(model, currentOf(steps));
      model.getMainProcess().findFlowElementsOfType(UserTask.class, true).stream()
          .filter(task -> !met.contains(task.getId()) && ahead.leadsTo(task.getId()))
          .filter(task -> viewer.readsAllCases() || !isInternal(processKey, task.getId()))
          .map(task -> Step.possible(task, ahead.isOutOfTheOrdinary(task.getId())))
          .sorted(Comparator.comparing(Step::ifNeeded))
          .forEach(steps::add);
    }
    return steps;
  }

  private static List<String> currentOf(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private boolean isInternal(WorkItem item) {
    return item.stoppedJob() != null || isInternal(item.processKey(), item.step());
  }

  private boolean isInternal(String processKey, String step) {
    return works.stream()
        .filter(room -> room.processKey().equals(processKey))
        .anyMatch(room -> room.isInternal(step));
  }

  private boolean isUntold(WorkItem item, Viewer viewer) {
    return !viewer.readsAllCases()
        && works.stream()
            .filter(room -> room.processKey().equals(item.processKey()))
            .anyMatch(room -> room.isUntold(item.subjectId(), item.step()));
  }

  /** The BPMN of the version that the case runs. */
  public String model(String processKey, UUID subjectId, Viewer viewer) {
    String definition = newest(taken(processKey, subjectId, viewer)).processDefinitionId();
    try (InputStream xml = models.getProcessModel(definition)) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case that went on by a newer model stands in that one. */
  private static WorkItem newest(List<WorkItem> taken) {
    return taken.get(taken.size() - 1);
  }

  /** The room of the thing says whether this person may know of it. */
  private List<WorkItem> taken(String processKey, UUID subjectId, Viewer viewer) {
    List<WorkItem> taken =
        items.of(subjectId).stream().filter(item -> item.processKey().equals(processKey)).toList();
    if (taken.isEmpty()) {
      throw new MissingException("process of " + subjectId);
    }
    rooms.stream()
        .filter(room -> room.type() == taken.get(0).subjectType())
        .forEach(room -> room.forViewer(subjectId, viewer));
    return taken;
  }

  /** What became of a step. */
  public enum StepState {
    /** Tehty. */
    DONE,
    /** Kesken. */
    CURRENT,
    /** Mahdollinen. */
    POSSIBLE
  }

  /**
   * One step of a case.
   *
   * @param by who did it; null where it lapsed without a person
   * @param ifNeeded a possible step that the ordinary course does not lead to
   */
  public record Step(
      String step,
      Role role,
      StepState state,
      @Schema(nullable = true) Instant at,
      @Schema(nullable = true) String by,
      @Schema(nullable = true) Instant dueAt,
      boolean ifNeeded) {

    static Step of(WorkItem item) {
      boolean done = item.completedAt() != null;
      return new Step(
          item.step(),
          item.role(),
          done ? StepState.DONE : StepState.CURRENT,
          item.completedAt(),
          item.completedBy(),
          item.dueAt(),
          false);
    }

    /** A step as if it were not done yet. */
    static Step waiting(WorkItem item) {
      return new Step(item.step(), item.role(), StepState.CURRENT, null, null, item.dueAt(), false);
    }

    static Step possible(UserTask task, boolean ifNeeded) {
      Role role = Role.valueOf(task.getCandidateGroups().get(0));
      return new Step(task.getId(), role, StepState.POSSIBLE, null, null, null, ifNeeded);
    }
  }
}
