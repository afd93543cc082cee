package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is known of a notice. The verbs that change it are in {@link Notice}. */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class NoticeFacts extends Versioned implements CaseSubject {

  String number;

  @Enumerated(EnumType.STRING)
  NoticeKind kind;

  @Column(name = "sent_as_kind")
  @Enumerated(EnumType.STRING)
  NoticeKind sentAs;

  @Column(name = "kind_reason")
  String kindReason;

  @Enumerated(EnumType.STRING)
  IntakeChannel channel;

  @Enumerated(EnumType.STRING)
  SenderRole sender;

  @Enumerated(EnumType.STRING)
  Language language;

  @Enumerated(EnumType.STRING)
  NoticeState state;

  @Column(name = "received_at")
  Instant receivedAt;

  boolean confidential;

  @Column(name = "subject_text")
  String subjectText;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "producer_id")
  UUID producerId;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "sent_by_producer_id")
  UUID sentByProducerId;

  String description;

  @Column(name = "danger_now")
  boolean dangerNow;

  @Column(name = "receipt_hash")
  String receiptHash;

  @Column(name = "triage_by")
  LocalDate triageBy;

  @Column(name = "acknowledge_by")
  LocalDate acknowledgeBy;

  @Column(name = "answer_by")
  LocalDate answerBy;

  @Column(name = "reply_by")
  LocalDate replyBy;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "acknowledged_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "acknowledged_by"))
  @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
  Signature acknowledged;

  @Embedded Triage triage;

  @Enumerated(EnumType.STRING)
  NoticeOutcome outcome;

  @Column(name = "outcome_reason")
  String outcomeReason;

  @Column(name = "transferred_to")
  String transferredTo;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "settled_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "settled_by"))
  @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
  Signature settled;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "answered_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "answered_by"))
  @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
  Signature answered;

  @Column(name = "erased_at")
  Instant erasedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "notice_id", nullable = false)
  @OrderBy("dueOn, receiver")
  List<Telling> tellings = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "notice_id", nullable = false)
  @OrderBy("at, id")
  List<NoticeMessage> messages = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "notice_id", nullable = false)
  @OrderBy("asked.at")
  List<Clarification> clarifications = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "notice_id", nullable = false)
  @OrderBy("linked.at")
  List<NoticeLink> links = new ArrayList<>();

  protected NoticeFacts() {}

  NoticeFacts(String number, NoticeIntake intake, ReceiptCode code) {
    super(UUID.randomUUID());
    this.number = number;
    kind = intake.kind();
    channel = intake.channel();
    sender = intake.sender();
    language = intake.language();
    receivedAt = intake.receivedAt();
    confidential = kind.isConfidential();
    subjectText = intake.subjectText();
    unitId = intake.unitId();
    producerId = intake.producerId();
    sentByProducerId = intake.sentByProducerId();
    description = intake.description();
    dangerNow = intake.dangerNow();
    receiptHash = kind.isAnswered() ? code.hash() : null;
  }

  @Override
  public SubjectType subjectType() {
    return SubjectType.NOTICE;
  }

  /** The case that it belongs to; null while its unit is unknown, and always where confidential. */
  @Override
  public UUID caseId() {
    return caseId;
  }

  /** Null while nobody knows. */
  @Override
  public UUID producerId() {
    return producerId;
  }

  /** Null while nobody knows. */
  @Override
  public UUID unitId() {
    return unitId;
  }

  /** The number that people read, such as {@code ILM 2026-000012}. */
  public String number() {
    return number;
  }

  public NoticeKind kind() {
    return kind;
  }

  /** What it was sent as, where triage found that it is another kind; else null. */
  public NoticeKind sentAs() {
    return sentAs;
  }

  /** Why it is another kind than it was sent as, or null. */
  public String kindReason() {
    return kindReason;
  }

  public IntakeChannel channel() {
    return channel;
  }

  public SenderRole sender() {
    return sender;
  }

  /** In which the sender is answered. */
  public Language language() {
    return language;
  }

  public NoticeState state() {
    return state;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** Whether only the role TRIAGE may know of it. 1171/2022. */
  public boolean confidential() {
    return confidential;
  }

  /** What it is about in the sender's words, or null. */
  public String subjectText() {
    return subjectText;
  }

  /** The producer that sent it in its portal, or null. */
  public UUID sentByProducerId() {
    return sentByProducerId;
  }

  public String description() {
    return description;
  }

  /**
   * Whether the sender's own words may tell who they are: of staff, and of whoever wrote them by
   * the public form. Others than TRIAGE then read the summary of triage only. 741/2023 29 §.
   */
  public boolean isInOwnWords() {
    return confidential
        || kind == NoticeKind.STAFF_NOTICE
        || sender == SenderRole.STAFF
        || channel == IntakeChannel.PUBLIC_FORM;
  }

  /** Whether the organiser's officers may open the files that came with it. */
  public boolean hasOpenFiles() {
    return kind.isOfInstitution() && !isInOwnWords();
  }

  /** Whether a message of it may tell who the sender is, as what they wrote themselves. */
  public boolean isInOwnWords(NoticeMessage message) {
    return isInOwnWords()
        || (message.kind() == NoticeMessageKind.FROM_SENDER && sentByProducerId == null);
  }

  /** Whether the sender says that somebody is in danger now. */
  public boolean dangerNow() {
    return dangerNow;
  }

  /** Whether somebody can read an answer: by the code, or in the portal. */
  public boolean isAnswered() {
    return kind.isAnswered();
  }

  /**
   * Whether its arrival is told by mail: of danger, of a defect that the law orders to be told at
   * once, and of a protected report. 741/2023 29 §, 1171/2022.
   */
  public boolean isPressing() {
    return dangerNow
        || confidential
        || kind == NoticeKind.DUTY_NOTICE
        || kind == NoticeKind.STAFF_NOTICE;
  }

  public LocalDate triageBy() {
    return triageBy;
  }

  public LocalDate acknowledgeBy() {
    return acknowledgeBy;
  }

  public LocalDate answerBy() {
    return answerBy;
  }

  /** By when what the sender wrote must be answered; null where nothing waits. */
  public LocalDate replyBy() {
    return replyBy;
  }

  /** The nearest day by which somebody must do something; null when nothing is left. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public Signature acknowledged() {
    return acknowledged;
  }

  /** Null before triage. */
  public Triage triage() {
    return triage;
  }

  /** Null while it is not settled. */
  public NoticeOutcome outcome() {
    return outcome;
  }

  public String outcomeReason() {
    return outcomeReason;
  }

  /** To whom it was transferred, or null. */
  public String transferredTo() {
    return transferredTo;
  }

  public Signature settled() {
    return settled;
  }

  public Signature answered() {
    return answered;
  }

  public Instant erasedAt() {
    return erasedAt;
  }

  /** Who must be told, the most urgent first. */
  public List<Telling> tellings() {
    return List.copyOf(tellings);
  }

  /** Oldest first. */
  public List<NoticeMessage> messages() {
    return List.copyOf(messages);
  }

  /** Oldest first. */
  public List<Clarification> clarifications() {
    return List.copyOf(clarifications);
  }

  /** Inspections and findings that it became or joined. */
  public List<NoticeLink> links() {
    return List.copyOf(links);
  }
}
