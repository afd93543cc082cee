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
}
