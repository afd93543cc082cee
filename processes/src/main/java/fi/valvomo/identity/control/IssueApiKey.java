package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.ApiKey;
import fi.valvomo.identity.entity.ApiKeys;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An administrator gives a producer's system a key, and takes it back. */
@ApplicationScoped
@Transactional
public class IssueApiKey {

  @Inject private ApiKeys keys;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** Keys of one producer, or of all where it is null, the newest first. */
  public List<ApiKey> list(UUID producerId) {
    return keys.of(producerId);
  }

  /** Makes a key; its secret is told this once only. */
  public Issued issue(UUID producerId, String name, Viewer viewer) {
    Instant now = clock.instant();
    Secret secret = Secret.random();
    ApiKey key = new ApiKey(producerId, name, secret, viewer, now);
    keys.add(key);
    tell("API_KEY_ISSUED", key, viewer, now);
    return new Issued(key, secret);
  }

  /** Nothing is taken in with the key from now on. */
  public ApiKey revoke(UUID id, Viewer viewer) {
    Instant now = clock.instant();
    ApiKey key = keys.get(id);
    key.revoke(viewer, now);
    tell("API_KEY_REVOKED", key, viewer, now);
    return key;
  }

  private void tell(String kind, ApiKey key, Viewer viewer, Instant at) {
    events.fire(
        DomainEvent.of(kind, SubjectType.API_KEY, key.id(), key.producerId(), viewer, at)
            .because(key.name()));
  }

  /** A new key with its secret. */
  public record Issued(ApiKey key, Secret secret) {}
}
