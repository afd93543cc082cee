package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an indicator is compared by from a day on, until it is classed otherwise (luokittelu). */
@Entity
@Table(name = "indicator_perspective")
@Access(AccessType.FIELD)
public class IndicatorPerspective extends Versioned {

  @Column(name = "indicator_id")
  private UUID indicatorId;

  @Enumerated(EnumType.STRING)
  private Perspective perspective;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  protected IndicatorPerspective() {}

  private IndicatorPerspective(UUID indicatorId, LocalDate validFrom) {
    super(UUID.randomUUID());
    this.indicatorId = indicatorId;
    this.validFrom = validFrom;
  }

  /** Somebody says from which side an indicator looks, from a day on. */
  public static IndicatorPerspective from(
      LocalDate validFrom, UUID indicatorId, Perspective perspective, Viewer by, Instant at) {
    IndicatorPerspective classed = new IndicatorPerspective(indicatorId, validFrom);
    classed.become(perspective, by, at);
    return classed;
  }

  /** What was said of the same day was a mistake. */
  public void become(Perspective other, Viewer by, Instant at) {
    perspective = other;
    changed(by, at);
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  public Perspective perspective() {
    return perspective;
  }

  /** The first day on which it holds. */
  public LocalDate validFrom() {
    return validFrom;
  }
}
