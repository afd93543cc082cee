package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Whoever has the answer needs no word that the notice has come. */
@ApplicationScoped
public class AcknowledgedThereby {

  @Inject private ProcessSteps steps;

  void thereby(Notice notice, Viewer viewer) {
    if (steps.standsAt(notice, NoticeSteps.ACKNOWLEDGE)) {
      steps.complete(notice, NoticeSteps.ACKNOWLEDGE, viewer, Map.of());
    }
  }
}
