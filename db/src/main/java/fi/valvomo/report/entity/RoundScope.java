package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.IdListConverter;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/** Which units a round asks: what is null does not narrow, and named units stand alone. */
@Embeddable
@Access(AccessType.FIELD)
public class RoundScope {

  @Enumerated(EnumType.STRING)
  private RelationType relation;

  @Column(name = "unit_type")
  @Enumerated(EnumType.STRING)
  private UnitType unitType;

  private String area;

  @Column(name = "unit_ids")
  @Convert(converter = IdListConverter.class)
  private List<UUID> unitIds;

  protected RoundScope() {}

  public RoundScope(RelationType relation, UnitType unitType, String area, List<UUID> unitIds) {
    this.relation = relation;
    this.unitType = unitType;
    this.area = area == null || area.isBlank() ? null : area.strip();
    this.unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
  }

  public RelationType relation() {
    return relation;
  }

  public UnitType unitType() {
    return unitType;
  }

  public String area() {
    return area;
  }

  /** Units named one by one; empty where the other values choose. */
  public List<UUID> unitIds() {
    return unitIds;
  }
}
