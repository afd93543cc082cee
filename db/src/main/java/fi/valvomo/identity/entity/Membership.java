package fi.valvomo.identity.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A person's right to act for one producer (valtuus toimia tuottajan puolesta). */
@Entity
@Table(name = "membership")
@Access(AccessType.FIELD)
public class Membership {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "user_id")
  private User user;

  @Column(name = "producer_id")
  private UUID producerId;

  private Instant since;

  @Column(name = "main_user")
  private boolean mainUser;

  private boolean limited;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "membership_unit", joinColumns = @JoinColumn(name = "membership_id"))
  @Column(name = "unit_id")
  private Set<UUID> units = new HashSet<>();

  protected Membership() {}

  Membership(User user, UUID producerId, MemberRights rights, Instant since) {
    this.id = UUID.randomUUID();
    this.user = user;
    this.producerId = producerId;
    this.since = since;
    become(rights);
  }

  static Membership ofMainUser(User user, UUID producerId, Instant since) {
    return new Membership(user, producerId, MemberRights.MAIN_USER, since);
  }

  final void become(MemberRights rights) {
    mainUser = rights.mainUser();
    limited = rights.limited();
    units.retainAll(rights.units());
    units.addAll(rights.units());
  }

  public UUID id() {
    return id;
  }

  /** Whether the member keeps the producer's people. */
  public boolean mainUser() {
    return mainUser;
  }

  /** Whether the member sees some units only. */
  public boolean limited() {
    return limited;
  }

  /** The units of a limited member. */
  public Set<UUID> units() {
    return Set.copyOf(units);
  }

  public UUID producerId() {
    return producerId;
  }

  /** When the right was given. */
  public Instant since() {
    return since;
  }

  /** Whose right it is. */
  public User user() {
    return user;
  }
}
