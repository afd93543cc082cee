package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An officer's word on disqualification (esteellisyysilmoitus). Hallintolaki 434/2003 27-28 §. */
@Entity
@Table(name = "inspection_declaration")
@Access(AccessType.FIELD)
public class Declaration {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "inspection_id")
  private Inspection inspection;

  private boolean disqualified;
  private String text;

  @Column(name = "declared_by_id")
  private UUID byId;

  @Column(name = "declared_by")
  private String by;

  @Column(name = "declared_at")
  private Instant at;

  protected Declaration() {}

  Declaration(Inspection inspection, boolean disqualified, String text, Viewer by, Instant at) {
    this.id = UUID.randomUUID();
    this.inspection = inspection;
    this.disqualified = disqualified;
    this.text = text;
    this.byId = by.userId();
    this.by = by.displayName();
    this.at = at;
  }

  /** Esteellinen. */
  public boolean disqualified() {
    return disqualified;
  }

  public String text() {
    return text;
  }

  UUID byId() {
    return byId;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
