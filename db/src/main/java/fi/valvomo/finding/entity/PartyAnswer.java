package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.Signature;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer that a request for an account or a demand asks of the party (selvitys, vastaus), and
 * what the officer makes of it. 741/2023 25.1 §.
 */
@Embeddable
@Access(AccessType.FIELD)
public class PartyAnswer {

  @Embedded
  @AttributeOverride(name = "sentOn", column = @Column(name = "answer_sent_on"))
  @AttributeOverride(name = "channel", column = @Column(name = "answer_channel"))
  @AttributeOverride(name = "days", column = @Column(name = "answer_days"))
  @AttributeOverride(name = "kind", column = @Column(name = "answer_day_kind"))
  @AttributeOverride(name = "arrivedOn", column = @Column(name = "answer_arrived_on"))
  @AttributeOverride(name = "dueOn", column = @Column(name = "answer_due_on"))
  private Deadline deadline;

  @Column(name = "answer_text")
  private String text;

  @Column(name = "answer_document_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> documentIds;

  @Column(name = "answer_late")
  private Boolean late;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "answered_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "answered_by"))
  @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
  private Signature given;

  @Column(name = "answer_lapsed_at")
  private Instant lapsedAt;

  @Column(name = "answer_outcome")
  @Enumerated(EnumType.STRING)
  private AnswerOutcome outcome;

  @Column(name = "answer_assessment")
  private String assessment;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "answer_assessed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "answer_assessed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "answer_assessed_at"))
  private Signature assessed;

  protected PartyAnswer() {}

  static PartyAnswer awaitedBy(Deadline deadline) {
    PartyAnswer answer = new PartyAnswer();
    answer.deadline = deadline;
    answer.documentIds = List.of();
    return answer;
  }

  void recount(Deadline later) {
    deadline = later;
  }

  void extend(Deadline until) {
    deadline = until;
    lapsedAt = null;
  }

  void give(String words, List<UUID> documents, Signature by) {
    text = words;
    documentIds = documents;
    late = by.at().isAfter(deadline.dueAt());
    given = by;
  }

  void lapse(Instant at) {
    lapsedAt = at;
  }

  void assess(AnswerOutcome made, String words, Signature by) {
    outcome = made;
    assessment = words;
    assessed = by;
  }

  /** The last day, counted from the sending. */
  public Deadline deadline() {
    return deadline;
  }

  /** Null until answered. */
  public String text() {
    return text;
  }

  public List<UUID> documentIds() {
    return documentIds == null ? List.of() : documentIds;
  }

  /** Given after the last day; it enters all the same. */
  public boolean late() {
    return Boolean.TRUE.equals(late);
  }

  /** Null until answered. */
  public Signature given() {
    return given;
  }

  /** When the last day went by without an answer, or null. */
  public Instant lapsedAt() {
    return lapsedAt;
  }

  /** Null until assessed. */
  public AnswerOutcome outcome() {
    return outcome;
  }

  public String assessment() {
    return assessment;
  }

  public Signature assessed() {
    return assessed;
  }
}
