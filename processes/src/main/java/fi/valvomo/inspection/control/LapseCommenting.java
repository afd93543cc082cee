package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** The draft report was not commented in time: the matter goes on. 434/2003 33 §. */
@Named("lapseCommenting")
@ApplicationScoped
@Transactional
public class LapseCommenting implements JavaDelegate {

  @Inject private Inspections inspections;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  @Override
  public void execute(DelegateExecution execution) {
    Instant now = clock.instant();
    Inspection inspection =
        inspections.get(UUID.fromString(execution.getProcessInstanceBusinessKey()));
    InspectionState before = inspection.state();
    inspection.lapseCommenting(now);
    // those given before more time was asked for may still wait
    execution.setTransientVariable("commented", inspection.hasCommentsToAssess());
    news.toProvider("COMMENTING_LAPSED", inspection, before, Viewer.SYSTEM, now);
  }
}
