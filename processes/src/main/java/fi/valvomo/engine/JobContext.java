package fi.valvomo.engine;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;

/**
 * The gate through which the engine's threads enter the container. An EJB brings an invocation of
 * its own; without one the container injects null entity managers into beans made on such threads.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobContext {

  @ActivateRequestContext
  public void run(Runnable work) {
    work.run();
  }
}
