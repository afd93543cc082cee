package fi.valvomo.engine;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the house is open: schemas, reference data and, in demo mode, demo data are in place. */
@ApplicationScoped
public class StartupState {

  private volatile boolean ready;

  /** The house is open from now on. */
  public void ready() {
    ready = true;
  }

  public boolean isReady() {
    return ready;
  }
}
