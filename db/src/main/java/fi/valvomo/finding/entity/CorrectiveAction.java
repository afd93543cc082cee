package fi.valvomo.finding.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

  protected CorrectiveAction() {}

  public CorrectiveAction(int place, String title, String responsible, LocalDate dueOn) {
    id = UUID.randomUUID();
    this.place = place;
    this.title = title;
    this.responsible = responsible;
    this.dueOn = dueOn;
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
}
