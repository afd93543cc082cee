package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Judges targets anew where time has passed, and all of them where somebody wants it. */
@ApplicationScoped
@Transactional
public class JudgeTargets {

  @Inject private TargetStatuses statuses;
  @Inject private Agreements agreements;
  @Inject private Targets targets;
  @Inject private AgreementInForce inForce;
  @Inject private Today today;

  /**
   * Periods began or ended, agreements took effect or ran out since the last time. One node does
   * it.
   */
  public void letTimePass() {
    LocalDate day = today.day();
    Optional<LocalDate> since = statuses.letTimePass(day);
    since.ifPresent(
        from ->
            agreements.turning(from, day).stream()
                .filter(agreement -> inForce.apply(agreement, Viewer.SYSTEM))
                .forEach(agreement -> statuses.judge(targets.idsOfAgreement(agreement.id()), day)));
  }

  /** Tells everything again from targets, parties and measurements; says how many rows. */
  public int judgeAll() {
    return statuses.judgeAll(today.day());
  }
}
