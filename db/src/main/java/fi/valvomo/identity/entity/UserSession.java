package fi.valvomo.identity.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One browser in which one person is signed in (istunto). Ends by being deleted. */
@Entity
@Table(name = "user_session")
@Access(AccessType.FIELD)
public class UserSession {

  @Id private UUID id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "csrf_token")
  private String csrfToken;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected UserSession() {}

  public UserSession(Secret token, UUID userId, Instant at, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.tokenHash = token.hash();
    this.csrfToken = Secret.random().text();
    this.userId = userId;
    this.openedAt = at;
    this.lastSeenAt = at;
    this.expiresAt = expiresAt;
  }

  public UUID id() {
    return id;
  }

  public String csrfToken() {
    return csrfToken;
  }
}
