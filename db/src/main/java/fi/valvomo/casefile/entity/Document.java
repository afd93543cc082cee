package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is known of a stored file (asiakirja, liite); its bytes lie apart. */
@Entity
@Table(name = "document")
@Access(AccessType.FIELD)
public class Document {

  @Id private UUID id;

  @Column(name = "subject_type")
  @Enumerated(EnumType.STRING)
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "criterion_code")
  private String criterionCode;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Column(name = "visible_to_provider")
  private boolean visibleToProvider;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by_id")
  private UUID createdById;

  @Column(name = "created_by")
  private String createdBy;

  protected Document() {}

  public Document(
      CaseSubject subject, String name, DocumentKind kind, FileFacts facts, Viewer by, Instant at) {
    id = UUID.randomUUID();
    subjectType = subject.subjectType();
    subjectId = subject.id();
    caseId = subject.caseId();
    producerId = subject.producerId();
    this.name = name;
    this.kind = kind;
    mediaType = facts.mediaType();
    size = facts.size();
    sha256 = facts.sha256();
    createdAt = at;
    createdById = by.userId();
    createdBy = by.displayName();
  }

  /** The checklist criterion that the file belongs to. */
  public Document ofCriterion(String code) {
    criterionCode = code;
    return this;
  }

  /** From now on the producer may read it. */
  public Document revealToProvider() {
    visibleToProvider = true;
    return this;
  }

  /** Whether this person may read it: the organiser's people, or the producer once revealed. */
  public boolean mayBeReadBy(Viewer viewer) {
    return viewer.readsAllCases() || (visibleToProvider && viewer.mayRead(producerId));
  }

  public UUID id() {
    return id;
  }

  public SubjectType subjectType() {
    return subjectType;
  }

  public UUID subjectId() {
    return subjectId;
  }

  public UUID producerId() {
    return producerId;
  }

  public String criterionCode() {
    return criterionCode;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /** Hex SHA-256 of the bytes. */
  public String sha256() {
    return sha256;
  }

  public boolean visibleToProvider() {
    return visibleToProvider;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }
}
