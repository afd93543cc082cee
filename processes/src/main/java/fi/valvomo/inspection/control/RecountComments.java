package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.inspection.entity.CommentExtensions;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The day on which the draft report was sent is over: if nobody opened it, it counts as an e-mail,
 * and the time for comments ends later. 13/2003 19 §.
 */
@Named("recountComments")
@ApplicationScoped
@Transactional
public class RecountComments implements JavaDelegate {

  @Inject private Inspections inspections;
  @Inject private CommentExtensions extensions;
  @Inject private UnopenedMessages messages;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Inspection inspection =
        inspections.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    Deadline was = inspection.report(ReportKind.DRAFT).orElseThrow().commentsDeadline();
    // a request for more time, or more time given, already rests on the last day that was told
    if (extensions.of(inspection.id()).isEmpty()
        && inspection.state() == InspectionState.COMMENTING
        && messages.isUnopened(inspection, DocumentKind.REPORT_DRAFT, was)) {
      recount(inspection, deadlines.unopened(was));
    }
  }

  private void recount(Inspection inspection, Deadline later) {
    Instant now = clock.instant();
    inspection.recountComments(later, now);
    news.toProvider("DEADLINE_RECOUNTED", inspection, inspection.state(), Viewer.SYSTEM, now);
    steps.moveDue(inspection, InspectionSteps.COMMENT, later.dueAt(), Viewer.SYSTEM);
    steps.moveTimer(inspection, InspectionSteps.COMMENTING_OVER, later.dueAt().plusSeconds(1));
  }
}
