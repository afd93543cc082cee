package fi.valvomo.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Where the engine gets its connections: where JPA gets its own. Payara gives JPA a view of the
 * pool that follows the transaction of the thread. What it gives to a component follows the
 * transaction that the component was told of, which a transaction that the engine begins by itself
 * never is: its statements would each stand for themselves, and what ended would later be given
 * back to the pool twice, so that two threads wrote through one connection (ADR 21).
 */
@ApplicationScoped
public class StoreConnections {

  @PersistenceUnit(unitName = "valvomo")
  private EntityManagerFactory store;

  /** Connections that take part in whatever transaction the thread is in. */
  public DataSource ofTransactions() {
    ServerSession session = store.unwrap(ServerSession.class);
    return ((JNDIConnector) session.getLogin().getConnector()).getDataSource();
  }
}
