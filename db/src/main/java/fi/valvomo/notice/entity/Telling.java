package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One who must be told of a notice, by when, and how they were (tiedon välittäminen). 34 §. */
@Entity
@Table(name = "notice_telling")
@Access(AccessType.FIELD)
public class Telling {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private NoticeReceiver receiver;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String note;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "told_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "told_by"))
  @AttributeOverride(name = "at", column = @Column(name = "told_at"))
  private Signature told;

  protected Telling() {}

  Telling(NoticeReceiver receiver, LocalDate dueOn) {
    id = UUID.randomUUID();
    this.receiver = receiver;
    this.dueOn = dueOn;
  }

  void tell(String how, Viewer by, Instant at) {
    note = how;
    told = new Signature(by, at);
  }

  public NoticeReceiver receiver() {
    return receiver;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** How they were told, or null. */
  public String note() {
    return note;
  }

  /** Null while they are not. */
  public Signature told() {
    return told;
  }
}
