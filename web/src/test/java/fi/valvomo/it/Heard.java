package fi.valvomo.it;

import fi.valvomo.kernel.entity.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a test wait until something that the engine does by itself is committed. */
@ApplicationScoped
public class Heard {

  private static final int PATIENCE = 120;

  private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

  /** From now on it is listened for. */
  CompletableFuture<Void> of(String kind, UUID subject) {
    return awaited.computeIfAbsent(kind + subject, key -> new CompletableFuture<>());
  }

  static void await(CompletableFuture<Void> heard) {
    try {
      heard.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException silence) {
      throw new AssertionError("Was never heard", silence);
    }
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    CompletableFuture<Void> waiting = awaited.remove(event.kind() + event.subjectId());
    if (waiting != null) {
      waiting.complete(null);
    }
  }
}
