package fi.valvomo.kernel.control;

import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Finds out who won a race that was lost at commit only. */
@ApplicationScoped
public class LastChange {

  @Inject private Changes changes;

  /** Reads the winner in a transaction of its own: the loser's has been rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  public ChangedException of(UUID id) {
    return changes
        .stored(id)
        .map(now -> new ChangedException(now.changedBy(), now.changedAt()))
        .orElseGet(() -> new ChangedException(null, null));
  }
}
