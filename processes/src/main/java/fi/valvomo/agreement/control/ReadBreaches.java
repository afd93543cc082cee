package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachExtension;
import fi.valvomo.agreement.entity.BreachExtensions;
import fi.valvomo.agreement.entity.BreachFilter;
import fi.valvomo.agreement.entity.BreachRow;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.LineMeasure;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.agreement.entity.MeasureHandover;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads missed targets; a provider its own. */
@ApplicationScoped
@Transactional
public class ReadBreaches {

  @Inject private Breaches breaches;
  @Inject private BreachExtensions extensions;
  @Inject private LineMeasures measures;
  @Inject private AnsweringLine line;
  @Inject private ReadTargets targets;
  @Inject private CaseFiles cases;
  @Inject private BreachDecision decision;

  /**
   * A breach with what a page shows around it.
   *
   * @param target what was to be reached
   * @param extensions more time for the explanation, as it was asked for and decided
   * @param responsible who answers for the service line; null of a producer
   * @param answers whether that is this person
   * @param proposed what the decision table proposes where it is not accepted; null to those who do
   *     not decide, and after the decision
   * @param measure what is done about what a service line missed; null where none was agreed on
   * @param handovers from whom to whom the measure went
   * @param carriesOut whether that is this person's to do
   */
  public record Seen(
      Breach breach,
      BreachRow row,
      TargetRow target,
      List<BreachExtension> extensions,
      String caseNumber,
      String responsible,
      boolean answers,
      BreachDecision.Proposal proposed,
      LineMeasure measure,
      List<MeasureHandover> handovers,
      boolean carriesOut) {}

  /** One page, the newest period first. */
  public Page<BreachRow> list(BreachFilter filter, Viewer viewer, Cursor after, int limit) {
    return breaches.rows(filter, viewer, after, limit);
  }

  /** The breach, if this person may know of it. */
  public Seen read(UUID id, Viewer viewer) {
    Breach breach = breaches.forViewer(id, viewer);
    boolean undecided =
        breach.state() == BreachState.EXPLAINED || breach.state() == BreachState.NOT_EXPLAINED;
    LineMeasure measure = breach.isOfLine() ? measures.of(id).orElse(null) : null;
    return new Seen(
        breach,
        breaches.row(breach),
        targets.get(breach.facts().targetId(), viewer),
        extensions.of(id),
        cases.get(breach.caseId()).number(),
        line.of(breach).map(ServiceLine::responsibleName).orElse(null),
        line.answers(breach, viewer),
        viewer.readsAllCases() && undecided ? decision.of(breach) : null,
        measure,
        measure == null ? List.of() : measures.handovers(measure),
        measure != null && measure.agreed().ownerId().equals(viewer.userId()));
  }
}
