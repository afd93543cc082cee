package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One message to one person (lähetys): a notice, or a day's digest of them. Keeps its log of tries.
 * Holds nothing of what the notices are about.
 */
@Entity
@Table(name = "mail_delivery")
@Access(AccessType.FIELD)
public class MailDelivery extends Versioned {

  private static final int LONGEST_ANSWER = 500;

  /** By how much the clock of a mail server may be behind ours. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  private String address;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column(name = "digest_at")
  private Instant digestAt;

  @Enumerated(EnumType.STRING)
  private MailState state;

  @Column(name = "due_at")
  private Instant dueAt;

  private int tries;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "returned_at")
  private Instant returnedAt;

  private String answer;

  @Column(name = "shown_subject")
  private String shownSubject;

  @Column(name = "shown_text")
  private String shownText;

  @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<MailAttempt> attempts = new ArrayList<>();

  protected MailDelivery() {}

  /**
   * A message that waits for its time.
   *
   * @param digestAt when the digest leaves to which it belongs; null for one that leaves at once
   */
  public MailDelivery(MailRecipient to, Instant digestAt, Instant at) {
    super(UUID.randomUUID());
    personId = to.personId();
    personName = to.name();
    address = to.address();
    language = to.language();
    this.digestAt = digestAt;
    state = address == null ? MailState.NO_ADDRESS : MailState.WAITING;
    dueAt = digestAt == null ? at : digestAt;
    createdAt = at;
    changed(Viewer.SYSTEM, at);
  }

  /**
   * A node takes it and writes down that it tries. A try that was under way had been interrupted.
   *
   * @param lease how long no other node takes it
   */
  public void take(String node, Duration lease, Instant at) {
    endAttempt(AttemptResult.INTERRUPTED, null, at);
    state = MailState.SENDING;
    tries++;
    dueAt = at.plus(lease);
    attempts.add(new MailAttempt(this, tries, node, at));
    changed(Viewer.SYSTEM, at);
  }

  /** The mail server took it. */
  public void sent(String said, Instant at) {
    end(AttemptResult.SENT, MailState.SENT, said, at);
    sentAt = at;
  }

  /** It never will go this way, such as to an address that does not exist. */
  public void refused(String said, Instant at) {
    end(AttemptResult.REFUSED, MailState.FAILED, said, at);
  }

  /**
   * It did not go now.
   *
   * @param next when to try again; null when it was tried often enough
   */
  public void postponed(String said, Instant next, Instant at) {
    end(AttemptResult.POSTPONED, next == null ? MailState.FAILED : MailState.WAITING, said, at);
    dueAt = next == null ? at : next;
  }

  /** It was taken by the mail server and came back later, as a person has seen. */
  public void cameBack(String note, Viewer by, Instant at) {
    refuseUnless(state == MailState.SENT, CasefileRefusal.NOT_SENT);
    bounced(note, at, by, at);
  }

  /**
   * It was taken by the mail server and came back later, as a report in a mailbox tells (RFC 3464).
   * The report may be quicker than the end of our own try.
   *
   * @param arrived when the report came
   * @return false where this is known, or the report tells of an earlier try than the last
   */
  public boolean reportedBack(String reason, Instant arrived, Instant at) {
    boolean isOut = state == MailState.SENT || state == MailState.SENDING;
    if (!isOut || arrived.isBefore(lastTryAt().minus(CLOCKS_DIFFER))) {
      return false;
    }
    if (state == MailState.SENDING) {
      sent(null, at);
    }
    bounced(reason, arrived.isAfter(at) ? at : arrived, Viewer.SYSTEM, at);
    return true;
  }

  private void bounced(String why, Instant back, Viewer by, Instant at) {
    state = MailState.BOUNCED;
    returnedAt = back;
    answer = cut(why);
    changed(by, at);
  }

  private Instant lastTryAt() {
    return attempts.stream().map(MailAttempt::beganAt).max(Instant::compareTo).orElse(createdAt);
  }

  /** A person lets it be tried anew, to the address that its reader has now. */
  public void sendAgain(String toAddress, Viewer by, Instant at) {
    refuseIf(
        state == MailState.WAITING || state == MailState.SENDING || state == MailState.SENT,
        CasefileRefusal.STILL_ON_ITS_WAY);
    refuseIf(toAddress == null, CasefileRefusal.NO_ADDRESS);
    address = toAddress;
    state = MailState.WAITING;
    digestAt = null;
    returnedAt = null;
    dueAt = at;
    changed(by, at);
  }

  /** In the demo nothing leaves: what would have been sent is shown instead. */
  public void show(String subject, String text) {
    shownSubject = subject;
    shownText = text;
  }

  /** Whether this try is still the one that counts; false when another node took it over. */
  public boolean isAt(int attempt) {
    return state == MailState.SENDING && tries == attempt;
  }

  private void end(AttemptResult result, MailState then, String said, Instant at) {
    endAttempt(result, said, at);
    state = then;
    answer = cut(said);
    changed(Viewer.SYSTEM, at);
  }

  private void endAttempt(AttemptResult result, String said, Instant at) {
    attempts.stream()
        .filter(attempt -> attempt.endedAt() == null)
        .forEach(attempt -> attempt.end(result, cut(said), at));
  }

  private static String cut(String said) {
    return said == null || said.length() <= LONGEST_ANSWER
        ? said
        : said.substring(0, LONGEST_ANSWER);
  }

  public UUID personId() {
    return personId;
  }

  public String personName() {
    return personName;
  }

  /** E-mail of the person, or null. */
  public String address() {
    return address;
  }

  public Language language() {
    return language;
  }

  /** When its digest leaves; null for a notice that leaves at once. */
  public Instant digestAt() {
    return digestAt;
  }

  public MailState state() {
    return state;
  }

  /** When it may be taken next. */
  public Instant dueAt() {
    return dueAt;
  }

  public int tries() {
    return tries;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Null until the mail server took it. */
  public Instant sentAt() {
    return sentAt;
  }

  /** When it came back, or null. */
  public Instant returnedAt() {
    return returnedAt;
  }

  /** What the mail server, or the person who marked it, said last; or null. */
  public String answer() {
    return answer;
  }

  /** Every try, the first one first. */
  public List<MailAttempt> attempts() {
    return List.copyOf(attempts);
  }
}
