package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Column(name = "template_id")
  private UUID templateId;

  @Column(name = "template_number")
  private Integer templateNumber;

  @Embedded private Classification classification = Classification.notYet();

  @Column(name = "rendition_of")
  private UUID renditionOf;

  @Column(name = "rendition_for")
  @Enumerated(EnumType.STRING)
  private Secrecy renditionFor;

  private boolean received;

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
    describe(facts, by, at);
  }

  /** A file of the same kind that belongs to the same thing as another. */
  public static Document beside(
      Document other, String name, FileFacts facts, Viewer by, Instant at) {
    Document document = new Document();
    document.id = UUID.randomUUID();
    document.subjectType = other.subjectType;
    document.subjectId = other.subjectId;
    document.caseId = other.caseId;
    document.producerId = other.producerId;
    document.kind = other.kind;
    document.name = name;
    document.describe(facts, by, at);
    return document;
  }

  private void describe(FileFacts facts, Viewer by, Instant at) {
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

  /** The version of the template with which the letter was written. */
  public Document madeWith(UUID template, int number) {
    templateId = template;
    templateNumber = number;
    return this;
  }

  /** From now on the producer may read it. */
  public Document revealToProvider() {
    visibleToProvider = true;
    return this;
  }

  /** The producer brought it. */
  public Document receivedFromProvider() {
    received = true;
    return revealToProvider();
  }

  /** It holds of another document what readers of this circle may see. */
  public Document asRenditionOf(UUID original, Secrecy readers) {
    renditionOf = original;
    renditionFor = readers;
    return this;
  }

  /** An officer says who may read it, and on which ground. */
  public Document classify(Secrecy secrecy, String ground, Viewer by, Instant at) {
    classification = Classification.of(secrecy, ground, by, at);
    return this;
  }

  /** Whether reading it is written down. 906/2019 17 §. */
  public boolean isSecret() {
    return classification.secrecy() == Secrecy.SECRET;
  }

  /**
   * Whether this person may read it: the organiser's people; the producer once revealed, unless it
   * is kept secret from parties too.
   */
  public boolean mayBeReadBy(Viewer viewer) {
    return viewer.readsAllCases()
        || (visibleToProvider && !isSecret() && viewer.mayRead(producerId));
  }

  public Classification classification() {
    return classification;
  }

  /** The document of which this is a rendition, or null. */
  public UUID renditionOf() {
    return renditionOf;
  }

  /** For whom the rendition is: PUBLIC or PARTY; null when it is none. */
  public Secrecy renditionFor() {
    return renditionFor;
  }

  /** Whether the producer brought it. */
  public boolean received() {
    return received;
  }

  public UUID caseId() {
    return caseId;
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

  /** Number of the template's version; null for what the house did not write. */
  public Integer templateNumber() {
    return templateNumber;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }
}
