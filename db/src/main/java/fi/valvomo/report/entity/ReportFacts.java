package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.producer.entity.RelationType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of a report. The verbs that change it are in {@link SelfMonitoringReport}. */
@MappedSuperclass
@Access(AccessType.FIELD)
public abstract class ReportFacts extends Versioned implements CaseSubject {

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "template_id")
  UUID templateId;

  @Embedded Period period;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "unit_id")
  UUID unitId;

  @Column(name = "producer_id")
  UUID producerId;

  @Enumerated(EnumType.STRING)
  RelationType relation;

  @Enumerated(EnumType.STRING)
  ReportState state;

  @Embedded Deadline deadline;

  boolean started;

  @Convert(converter = AnswersConverter.class)
  Map<String, Object> answers;

  int saves;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  String savedBy;

  @Column(name = "previous_id")
  UUID previousId;

  int sendings;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "report_id", nullable = false)
  @OrderBy("number")
  List<ReportSubmission> submissions = new ArrayList<>();

  @Column(name = "submitted_at")
  Instant submittedAt;

  boolean late;

  @Column(name = "missed_at")
  Instant missedAt;

  @Column(name = "reminded_on")
  LocalDate remindedOn;

  @Column(name = "settled_reason")
  String settledReason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "settled_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "settled_by"))
  @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
  Signature settled;

  protected ReportFacts() {}

  @Override
  public SubjectType subjectType() {
    return SubjectType.REPORT;
  }

  public UUID roundId() {
    return roundId;
  }

  /** The version of the template that it keeps. */
  public UUID templateId() {
    return templateId;
  }

  public Period period() {
    return period;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  public RelationType relation() {
    return relation;
  }

  public ReportState state() {
    return state;
  }

  /** By when it is to be sent, or sent again. */
  public Deadline deadline() {
    return deadline;
  }

  /** Whether its process runs, and the producer sees it. */
  public boolean started() {
    return started;
  }

  /** What was last saved; empty where nothing was. */
  public Map<String, Object> answers() {
    return answers == null ? Map.of() : answers;
  }

  /** Whether the producer has saved anything. */
  public boolean begun() {
    return answers != null;
  }

  /** How often it was saved: the version of what was typed. */
  public int saves() {
    return saves;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String savedBy() {
    return savedBy;
  }

  /**
   * The report of the unit on the same questions that was the last one when this was begun; null
   * before, and where there was none.
   */
  public UUID previousId() {
    return previousId;
  }

  /** How many times it was sent. */
  public int sendings() {
    return sendings;
  }

  /** All sendings, the oldest first. */
  public List<ReportSubmission> submissions() {
    return submissions;
  }

  /** The latest sending. */
  public Optional<ReportSubmission> submission() {
    return submissions.isEmpty()
        ? Optional.empty()
        : Optional.of(submissions.get(submissions.size() - 1));
  }

  /** When it was last sent, or null. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** Whether its first sending came after the last day. */
  public boolean late() {
    return late;
  }

  /** When the last day passed without an answer, or null. */
  public Instant missedAt() {
    return missedAt;
  }

  /** When the producer was last reminded by an officer, or null. */
  public LocalDate remindedOn() {
    return remindedOn;
  }

  public String settledReason() {
    return settledReason;
  }

  /** Who left it unanswered, or null. */
  public Signature settled() {
    return settled;
  }
}
