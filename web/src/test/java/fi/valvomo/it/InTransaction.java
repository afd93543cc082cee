package fi.valvomo.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does several things as one, where a test stands in for a command. */
@ApplicationScoped
@Transactional
public class InTransaction {

  public void run(Runnable work) {
    work.run();
  }

  /** Does it and commits, while what the caller has begun waits: as another does at that moment. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void meanwhile(Runnable work) {
    work.run();
  }
}
