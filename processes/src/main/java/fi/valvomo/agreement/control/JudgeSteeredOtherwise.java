package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.producer.control.SteeredOtherwise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** General targets judge other units, or other periods, as soon as the register says so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JudgeSteeredOtherwise {

  @Inject private TargetStatuses statuses;
  @Inject private Today today;

  void steered(@Observes SteeredOtherwise news) {
    statuses.judgeGeneralOf(news.unitIds(), today.day());
  }
}
