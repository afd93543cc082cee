package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One thing that the producer will do, who answers for it and by when (korjaava toimenpide). */
@Entity
@Table(name = "corrective_action")
@Access(AccessType.FIELD)
public class CorrectiveAction {

  @Id private UUID id;
  private int place;
  private String title;
  private String responsible;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "item_accepted")
  private Boolean itemAccepted;

  @Column(name = "item_reason")
  private String itemReason;

  @Enumerated(EnumType.STRING)
  private ActionState state = ActionState.NOT_STARTED;

  @Column(name = "progress_note")
  private String note;

  @Column(name = "evidence_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> evidence = List.of();

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "progressed_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "progressed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "progressed_at"))
  private Signature progressed;

  protected CorrectiveAction() {}

  public CorrectiveAction(int place, String title, String responsible, LocalDate dueOn) {
    id = UUID.randomUUID();
    this.place = place;
    this.title = title;
    this.responsible = responsible;
    this.dueOn = dueOn;
  }

  void assess(PlanAssessment.Item item) {
    itemAccepted = item.accepted();
    itemReason = item.reason();
  }

  void progress(ActionState next, String text, List<UUID> documents, Viewer by, Instant at) {
    state = next;
    note = text;
    evidence = List.copyOf(documents);
    progressed = new Signature(by, at);
  }

  public UUID id() {
    return id;
  }

  /** Position in the plan from 0. */
  public int place() {
    return place;
  }

  public String title() {
    return title;
  }

  /** Title of the person who answers for it, never a client's name. */
  public String responsible() {
    return responsible;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** What the officer said of it; null where nothing. */
  public Boolean itemAccepted() {
    return itemAccepted;
  }

  public String itemReason() {
    return itemReason;
  }

  public ActionState state() {
    return state;
  }

  public boolean isDone() {
    return state == ActionState.DONE;
  }

  public String note() {
    return note;
  }

  /** Documents that show it; ids. */
  public List<UUID> evidence() {
    return evidence == null ? List.of() : evidence;
  }

  /** Who last told how far it is; null at first. */
  public Signature progressed() {
    return progressed;
  }
}
