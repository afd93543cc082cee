package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Signature;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One sending of a report as it was sent (lähetys), with its receipt, what the house noticed by
 * itself, and what the officer said of it.
 */
@Entity
@Table(name = "report_submission")
@Access(AccessType.FIELD)
public class ReportSubmission {

  @Id private UUID id;

  private int number;
  private String receipt;

  @Enumerated(EnumType.STRING)
  private SubmissionWay way;

  @Convert(converter = AnswersConverter.class)
  private Map<String, Object> answers;

  private String sha256;
  private boolean late;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "at"))
  private Signature sent;

  @Column(name = "document_id")
  private UUID documentId;

  @Convert(converter = SignalsConverter.class)
  private List<Signal> signals;

  private Boolean accepted;
  private String reason;

  @Convert(converter = AnswersConverter.class)
  private Map<String, Object> comments;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "assessed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "assessed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "assessed_at"))
  private Signature assessed;

  protected ReportSubmission() {}

  ReportSubmission(
      int number,
      String receipt,
      Map<String, Object> answers,
      String sha256,
      SubmissionWay way,
      boolean late,
      Signature sent) {
    id = UUID.randomUUID();
    this.number = number;
    this.receipt = receipt;
    this.answers = answers;
    this.sha256 = sha256;
    this.way = way;
    this.late = late;
    this.sent = sent;
  }

  /** The receipt was printed and stands in the case. */
  public void receiptFiled(UUID document) {
    documentId = document;
  }

  /** What the automatic checks noticed. */
  public void noticed(List<Signal> found) {
    signals = found;
  }

  void accept(String words, Signature by) {
    accepted = true;
    reason = words;
    assessed = by;
  }

  void sendBack(String words, Map<String, Object> byField, Signature by) {
    accepted = false;
    reason = words;
    comments = byField;
    assessed = by;
  }

  public UUID id() {
    return id;
  }

  /** 1 for the first sending, 2 for the first correction. */
  public int number() {
    return number;
  }

  /** The number that people quote, such as {@code VALV 2026-000123/1}. */
  public String receipt() {
    return receipt;
  }

  public SubmissionWay way() {
    return way;
  }

  public Map<String, Object> answers() {
    return answers;
  }

  /** Of the canonical answers: keys in order, no spaces; hex in small letters. */
  public String sha256() {
    return sha256;
  }

  /** Whether it came after the last day then in force. */
  public boolean late() {
    return late;
  }

  public Signature sent() {
    return sent;
  }

  /** The receipt as a document; null until filed. */
  public UUID documentId() {
    return documentId;
  }

  public List<Signal> signals() {
    return signals == null ? List.of() : signals;
  }

  /** Null until an officer has assessed it. */
  public Boolean accepted() {
    return accepted;
  }

  public String reason() {
    return reason;
  }

  /** The officer's words by the id of their field. */
  public Map<String, Object> comments() {
    return comments == null ? Map.of() : comments;
  }

  public Signature assessed() {
    return assessed;
  }
}
