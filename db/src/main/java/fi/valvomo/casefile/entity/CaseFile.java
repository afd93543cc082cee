package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A supervision matter with its number (asia, asiatunnus). 906/2019 25–26 §. */
@Entity
@Table(name = "case_file")
public class CaseFile extends Versioned {

  private String number;
  private String title;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "task_class")
  private String taskClass;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected CaseFile() {}

  /**
   * A case is opened.
   *
   * @param producerId null where it concerns no producer of the register
   * @param unitId null where it concerns no unit alone
   */
  public CaseFile(
      String number,
      String taskClass,
      String title,
      UUID producerId,
      UUID unitId,
      Viewer by,
      Instant at) {
    super(UUID.randomUUID());
    this.taskClass = taskClass;
    this.number = number;
    this.title = title;
    this.producerId = producerId;
    this.unitId = unitId;
    openedAt = at;
    changed(by, at);
  }

  /** The number that people read, such as {@code VALV 2026-000123}. */
  public String number() {
    return number;
  }

  /** Code of the {@link TaskClass}. */
  public String taskClass() {
    return taskClass;
  }

  public String title() {
    return title;
  }

  /** A producer has come into what at first concerned none. */
  public void concerns(UUID producer, UUID unit, Viewer by, Instant at) {
    producerId = producer;
    unitId = unit;
    changed(by, at);
  }

  /** Null where it concerns no producer of the register. */
  public UUID producerId() {
    return producerId;
  }

  /** Null where it concerns no unit alone. */
  public UUID unitId() {
    return unitId;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
