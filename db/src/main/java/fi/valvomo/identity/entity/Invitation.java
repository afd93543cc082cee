package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That a person was invited (kutsu): a new one chooses a password, one who has been here before
 * says whether they act for one more producer. Works once, and not for long.
 */
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

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "main_user")
  private boolean mainUser;

  private boolean limited;

  @Column(name = "unit_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> unitIds = List.of();

  protected Invitation() {}

  public Invitation(UUID userId, Instant expiresAt, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.userId = userId;
    renew(expiresAt, by, at);
  }

  /** Somebody who has been here before is asked to act for a producer. */
  public static Invitation toJoin(
      UUID userId, UUID producerId, MemberRights rights, Instant expiresAt, Viewer by, Instant at) {
    Invitation invitation = new Invitation(userId, expiresAt, by, at);
    invitation.producerId = producerId;
    invitation.offer(rights);
    return invitation;
  }

  /** Other rights than those that were offered before. */
  public final void offer(MemberRights rights) {
    mainUser = rights.mainUser();
    limited = rights.limited();
    unitIds = List.copyOf(rights.units());
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

  /** For whom somebody who has been here before is asked to act; null for a new person. */
  public UUID producerId() {
    return producerId;
  }

  /** What they may then do. */
  public MemberRights rights() {
    return new MemberRights(mainUser, limited, Set.copyOf(unitIds));
  }

  public UUID userId() {
    return userId;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
