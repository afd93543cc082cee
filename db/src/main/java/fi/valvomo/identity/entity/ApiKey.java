package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * With what a producer's own system sends reports (rajapinta-avain). The secret itself is shown
 * once and never stored.
 */
@Entity
@Table(name = "api_key")
public class ApiKey extends Versioned {

  @Column(name = "producer_id")
  private UUID producerId;

  private String name;
  private String hash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by")
  private String revokedBy;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  protected ApiKey() {}

  /** A key of a producer under a name that its people recognise. */
  public ApiKey(UUID producerId, String name, Secret secret, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.producerId = producerId;
    this.name = name;
    hash = secret.hash();
    createdAt = at;
    createdBy = by.displayName();
    changed(by, at);
  }

  /** Nothing is taken in with it any more. */
  public void revoke(Viewer by, Instant at) {
    refuseIf(revokedAt != null, IdentityRefusal.KEY_REVOKED);
    revokedAt = at;
    revokedBy = by.displayName();
    changed(by, at);
  }

  public UUID producerId() {
    return producerId;
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  /** Null while it is in use. */
  public Instant revokedAt() {
    return revokedAt;
  }

  public String revokedBy() {
    return revokedBy;
  }

  /** Null before its first use. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }
}
