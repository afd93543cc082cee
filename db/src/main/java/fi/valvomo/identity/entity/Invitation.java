package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person was invited and may choose a password (kutsu). Works once, and not for long. */
@Entity
@Table(name = "invitation")
@Access(AccessType.FIELD)
public class Invitation extends Versioned {

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected Invitation() {}

  public Invitation(UUID userId, Instant expiresAt, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.userId = userId;
    renew(expiresAt, by, at);
  }

  /** It is sent anew and lives longer; a link that went out before works no more. */
  public final void renew(Instant until, Viewer by, Instant at) {
    refuseIf(usedAt != null, IdentityRefusal.ALREADY_ACCEPTED);
    expiresAt = until;
    tokenHash = null;
    changed(by, at);
  }

  /** The word of the link, drawn for the mail that carries it; the one before works no more. */
  public Secret draw(Instant at) {
    Secret token = Secret.random();
    tokenHash = token.hash();
    changed(Viewer.SYSTEM, at);
    return token;
  }

  /** The person came by the link. */
  public void use(Instant at) {
    refuseUnless(isOpen(at), IdentityRefusal.INVITATION_OVER);
    usedAt = at;
    tokenHash = null;
    changed(Viewer.SYSTEM, at);
  }

  /** Whether its link still lets the person in. */
  public boolean isOpen(Instant at) {
    return usedAt == null && at.isBefore(expiresAt);
  }

  public UUID userId() {
    return userId;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
