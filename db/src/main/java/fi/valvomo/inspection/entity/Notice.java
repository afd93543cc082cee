package fi.valvomo.inspection.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What the provider was told beforehand (ennakkoilmoitus). Hallintolaki 434/2003 39 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Notice {

  @Column(name = "notice_sent_at")
  private Instant sentAt;

  @Column(name = "notice_message")
  private String message;

  @Column(name = "questionnaire_due_on")
  private LocalDate questionnaireDueOn;

  protected Notice() {}

  Notice(Instant sentAt, String message, LocalDate questionnaireDueOn) {
    this.sentAt = sentAt;
    this.message = message;
    this.questionnaireDueOn = questionnaireDueOn;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String message() {
    return message;
  }

  /** Last day for answering the pre-questionnaire. */
  public LocalDate questionnaireDueOn() {
    return questionnaireDueOn;
  }
}
