package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether a closed correction had its effect (vaikuttavuuden arviointi): looked at again when the
 * effect should show, first by the house, then by an officer.
 */
@Entity
@Table(name = "effect_check")
public class EffectCheck extends Versioned {

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "searched_at")
  private Instant searchedAt;

  @Column(name = "recurred_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> recurred = List.of();

  private Boolean effective;
  private String reason;

  @Embedded
  @AttributeOverride(name = "personId", column = @Column(name = "checked_by_id"))
  @AttributeOverride(name = "name", column = @Column(name = "checked_by"))
  @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
  private Signature checked;

  protected EffectCheck() {}

  /** Falls due on a day after the closing. */
  public EffectCheck(Finding finding, LocalDate dueOn, Viewer by, Instant at) {
    super(UUID.randomUUID());
    findingId = finding.id();
    closedAt = at;
    this.dueOn = dueOn;
    changed(by, at);
  }

  /** What the house found by itself: later deviations from the same criterion. */
  public void found(List<UUID> findings, Instant at) {
    recurred = List.copyOf(findings);
    searchedAt = at;
    changed(Viewer.SYSTEM, at);
  }

  /** The officer says whether it had its effect. */
  public void check(boolean isEffective, String why, Viewer by, Instant at) {
    refuseIf(effective != null, FindingRefusal.EFFECT_CHECKED);
    effective = isEffective;
    reason = why;
    checked = new Signature(by, at);
    changed(by, at);
  }

  public UUID findingId() {
    return findingId;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** When the house looked for recurrence; null before that. */
  public Instant searchedAt() {
    return searchedAt;
  }

  /** Deviations from the same criterion since closing; ids. */
  public List<UUID> recurred() {
    return recurred == null ? List.of() : recurred;
  }

  /** Null until checked. */
  public Boolean effective() {
    return effective;
  }

  public String reason() {
    return reason;
  }

  public Signature checked() {
    return checked;
  }
}
