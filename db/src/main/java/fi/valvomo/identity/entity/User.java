package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person who signs in (käyttäjä · användare). */
@Entity
@Table(name = "app_user")
@Access(AccessType.FIELD)
public class User extends Versioned {

  private String username;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Enumerated(EnumType.STRING)
  private Language language;

  private boolean active;

  @Column(name = "mail_rhythm")
  @Enumerated(EnumType.STRING)
  private MailRhythm mailRhythm = MailRhythm.AT_ONCE;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @OneToMany(
      mappedBy = "user",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.EAGER)
  private Set<Membership> memberships = new HashSet<>();

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_use")
  @Enumerated(EnumType.STRING)
  private PasswordUse passwordUse = PasswordUse.LASTING;

  @Column(name = "password_change_required")
  private boolean passwordChangeRequired;

  protected User() {}

  /** A new person, who cannot sign in before a password is set. */
  public User(UserFacts facts, Viewer by, Instant at) {
    super(UUID.randomUUID());
    describe(facts, by, at);
  }

  /** An administrator says anew who this is and what the person may do. */
  public final void describe(UserFacts facts, Viewer by, Instant at) {
    username = facts.username();
    displayName = facts.displayName();
    email = facts.email();
    language = facts.language();
    active = facts.active();
    roles.retainAll(facts.roles());
    roles.addAll(facts.roles());
    actFor(facts.producers(), at);
    changed(by, at);
  }

  private void actFor(Set<UUID> producers, Instant at) {
    memberships.removeIf(membership -> !producers.contains(membership.producerId()));
    Set<UUID> known = producers();
    producers.stream()
        .filter(producer -> !known.contains(producer))
        .forEach(producer -> memberships.add(Membership.ofMainUser(this, producer, at)));
  }

  /** A colleague lets the person act for a producer, everywhere or at some units only. */
  public Membership join(UUID producerId, MemberRights rights, Viewer by, Instant at) {
    refuseIf(producers().contains(producerId), IdentityRefusal.ALREADY_MEMBER);
    Membership membership = new Membership(this, producerId, rights, at);
    memberships.add(membership);
    changed(by, at);
    return membership;
  }

  /** A colleague changes what the person may do for a producer. */
  public void limit(UUID producerId, MemberRights rights, Viewer by, Instant at) {
    membership(producerId).become(rights);
    changed(by, at);
  }

  /** The person acts for the producer no more. */
  public void leave(UUID producerId, Viewer by, Instant at) {
    memberships.remove(membership(producerId));
    changed(by, at);
  }

  /**
   * The person's right to act for a producer.
   *
   * @throws MissingException when there is none
   */
  public Membership membership(UUID producerId) {
    return memberships.stream()
        .filter(membership -> membership.producerId().equals(producerId))
        .findFirst()
        .orElseThrow(() -> new MissingException("membership of " + producerId));
  }

  /** Whether this person keeps the people of the producer. */
  public boolean isMainUserOf(UUID producerId) {
    return active
        && memberships.stream()
            .anyMatch(each -> each.producerId().equals(producerId) && each.mainUser());
  }

  /** The person's own new password: nobody else knows it. */
  public void choosePassword(String hash, Instant at) {
    passwordHash = hash;
    passwordUse = PasswordUse.LASTING;
    passwordChangeRequired = false;
    changed(viewer(), at);
  }

  /** A password that somebody else made up, and that the person therefore must change. */
  public void givePassword(String hash, Viewer by, Instant at) {
    passwordHash = hash;
    passwordUse = PasswordUse.LASTING;
    passwordChangeRequired = true;
    changed(by, at);
  }

  /** A code that opens one session, in which the person must choose a password. */
  public void giveOneTimeCode(String hash, Viewer by, Instant at) {
    givePassword(hash, by, at);
    passwordUse = PasswordUse.ONCE;
  }

  /** A password that stays as it was given: of the demo, and of the operator's own setting. */
  public void giveLastingPassword(String hash, Viewer by, Instant at) {
    givePassword(hash, by, at);
    passwordChangeRequired = false;
  }

  /** The password just opened a session; a one-time code is spent by it. */
  public void signedIn() {
    if (passwordUse == PasswordUse.ONCE) {
      passwordUse = PasswordUse.SPENT;
    }
  }

  /** The person's own choice of language. */
  public void speak(Language chosen, Instant at) {
    language = chosen;
    changed(viewer(), at);
  }

  /** The person's own choice of how often mail comes. */
  public void hearOf(MailRhythm chosen, Instant at) {
    mailRhythm = chosen;
    changed(viewer(), at);
  }

  /** Whether the password, if right, opens a session. */
  public boolean maySignIn() {
    return active && passwordHash != null && passwordUse != PasswordUse.SPENT;
  }

  /** This person as reader and doer. */
  public Viewer viewer() {
    return new Viewer(
        id(),
        displayName,
        roles(),
        producers(),
        language,
        memberships.stream()
            .filter(Membership::limited)
            .collect(Collectors.toMap(Membership::producerId, Membership::units)));
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public String email() {
    return email;
  }

  public Language language() {
    return language;
  }

  public MailRhythm mailRhythm() {
    return mailRhythm;
  }

  public boolean active() {
    return active;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** Whether this person lets others in. */
  public boolean administers() {
    return active && roles.contains(Role.ADMIN);
  }

  public Set<Membership> memberships() {
    return Set.copyOf(memberships);
  }

  public Set<UUID> producers() {
    return memberships.stream().map(Membership::producerId).collect(Collectors.toSet());
  }

  public String passwordHash() {
    return passwordHash;
  }

  public PasswordUse passwordUse() {
    return passwordUse;
  }

  public boolean passwordChangeRequired() {
    return passwordChangeRequired;
  }
}
