package fi.valvomo.finding.entity;

import static fi.valvomo.finding.entity.ImmediateState.DEMAND;
import static fi.valvomo.finding.entity.ImmediateState.FOLLOW_UP;
import static fi.valvomo.finding.entity.ImmediateState.LIFTED;
import static fi.valvomo.finding.entity.ImmediateState.NOTICE;
import static fi.valvomo.finding.entity.ImmediateState.STOPPED;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is done at once about a serious finding (välittömät toimet): demand, notice to the
 * authority, daily follow-up. 741/2023 25.1 and 34 §.
 */
@Entity
@Table(name = "immediate_path")
@Access(AccessType.FIELD)
public class ImmediatePath extends Versioned {

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Enumerated(EnumType.STRING)
  private ImmediateState state;

  @Column(name = "oral_at")
  private Instant oralAt;

  @Column(name = "oral_to")
  private String oralTo;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "oral_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "oral_by"))
  @AttributeOverride(name = "at", column = @Column(name = "oral_recorded_at"))
  private Signature oralRecorded;

  @Column(name = "demand_text")
  private String demandText;

  @Column(name = "demand_channel")
  @Enumerated(EnumType.STRING)
  private Channel demandChannel;

  @Column(name = "demand_sent_at")
  private Instant demandSentAt;

  @Column(name = "demand_document_id")
  private UUID demandDocumentId;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "demand_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "demand_by"))
  @AttributeOverride(name = "at", column = @Column(name = "demand_recorded_at"))
  private Signature demandRecorded;

  @Embedded private AuthorityNotice notice;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "notice_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "notice_by"))
  @AttributeOverride(name = "at", column = @Column(name = "notice_at"))
  private Signature noticeRecorded;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "path_id", nullable = false)
  @OrderBy("made.at")
  private List<FollowUp> followUps = new ArrayList<>();

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ImmediatePath() {}

  public ImmediatePath(UUID findingId, Viewer by, Instant at) {
    super(UUID.randomUUID());
    this.findingId = findingId;
    startedAt = at;
    state = DEMAND;
    changed(by, at);
  }

  /** Said on the spot: when, and to whom. The written demand follows. */
  public void demandOrally(Instant saidAt, String toWhom, Viewer by, Instant at) {
    refuseUnless(state == DEMAND, GradingRefusal.DEMAND_SENT);
    oralAt = saidAt;
    oralTo = toWhom;
    oralRecorded = new Signature(by, at);
    changed(by, at);
  }

  /**
   * The written demand went out.
   *
   * @param authorityIsTold whether a notice to the authority comes next
   */
  public void demandInWriting(
      WrittenDemand demand, boolean authorityIsTold, Viewer by, Instant at) {
    refuseUnless(state == DEMAND, GradingRefusal.DEMAND_SENT);
    demandText = demand.text();
    demandChannel = demand.channel();
    demandSentAt = demand.sentAt();
    demandDocumentId = demand.documentId();
    demandRecorded = new Signature(by, at);
    enter(authorityIsTold ? NOTICE : FOLLOW_UP, by, at);
  }

  /** The authority was told, or the reason why not stands on record. */
  public void noticeRecorded(AuthorityNotice recorded, Viewer by, Instant at) {
    refuseIf(state == DEMAND, GradingRefusal.DEMAND_NOT_SENT);
    refuseUnless(state == NOTICE, GradingRefusal.NOTICE_RECORDED);
    notice = recorded;
    noticeRecorded = new Signature(by, at);
    enter(FOLLOW_UP, by, at);
  }

  /** Looked again: is the danger gone? */
  public void followUp(String observed, boolean lifted, Viewer by, Instant at) {
    refuseIf(state == DEMAND, GradingRefusal.DEMAND_NOT_SENT);
    refuseIf(state == NOTICE, GradingRefusal.NOTICE_NOT_RECORDED);
    refuseUnless(state == FOLLOW_UP, GradingRefusal.NOT_IMMEDIATE);
    followUps.add(new FollowUp(observed, lifted, by, at));
    if (lifted) {
      endedAt = at;
    }
    enter(lifted ? LIFTED : FOLLOW_UP, by, at);
  }

  /** The grading was lowered: nothing more is done at once; what was sent stays on record. */
  public void stop(Viewer by, Instant at) {
    refuseIf(endedAt != null, GradingRefusal.NOT_IMMEDIATE);
    endedAt = at;
    enter(STOPPED, by, at);
  }

  private void enter(ImmediateState next, Viewer by, Instant at) {
    state = next;
    changed(by, at);
  }

  public UUID findingId() {
    return findingId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public ImmediateState state() {
    return state;
  }

  /** When it was demanded orally; null when it was not. */
  public Instant oralAt() {
    return oralAt;
  }

  public String oralTo() {
    return oralTo;
  }

  public Signature oralRecorded() {
    return oralRecorded;
  }

  /** Null before it is sent. */
  public WrittenDemand demand() {
    return demandRecorded == null
        ? null
        : new WrittenDemand(demandText, demandChannel, demandSentAt, demandDocumentId);
  }

  public Signature demandRecorded() {
    return demandRecorded;
  }

  /** Null before it is recorded. */
  public AuthorityNotice notice() {
    return noticeRecorded == null ? null : notice;
  }

  public Signature noticeRecorded() {
    return noticeRecorded;
  }

  public List<FollowUp> followUps() {
    return List.copyOf(followUps);
  }

  /** When the danger was lifted or the path stopped; null while it goes on. */
  public Instant endedAt() {
    return endedAt;
  }
}
