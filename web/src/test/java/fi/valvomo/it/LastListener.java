package fi.valvomo.it;

import fi.valvomo.kernel.entity.DomainEvent;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicReference;

/** Hears of everything after all others have, and fails once where a test says so. */
@ApplicationScoped
public class LastListener {

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  private final AtomicReference<Failure> armed = new AtomicReference<>();

  /** When to fail. */
  enum Moment {
    /** Inside the command, when it tells what it did. */
    WHEN_TOLD,
    /** When the transaction is about to be committed, after the last line of the command. */
    AT_COMMIT
  }

  private record Failure(String kind, Moment moment) {}

  /** The one failure that tests wait for. */
  public static class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failed() {
      super("the last listener failed");
    }
  }

  void failAt(String kind, Moment moment) {
    armed.set(new Failure(kind, moment));
  }

  void hear(@Observes @Priority(Integer.MAX_VALUE) DomainEvent event) {
    Failure failure = armed.get();
    if (failure == null || !failure.kind().equals(event.kind())) {
      return;
    }
    armed.set(null);
    if (failure.moment() == Moment.WHEN_TOLD) {
      throw new Failed();
    }
    transactions.registerInterposedSynchronization(new AtCommit());
  }

  private static final class AtCommit implements Synchronization {

    @Override
    public void beforeCompletion() {
      throw new Failed();
    }

    @Override
    public void afterCompletion(int status) {
      // nothing is left to do
    }
  }
}
