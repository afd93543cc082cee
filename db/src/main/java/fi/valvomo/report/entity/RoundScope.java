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

  @Column(name = "one_per_producer")
  private boolean onePerProducer;

  protected RoundScope() {}

  public RoundScope(RelationType relation, UnitType unitType, String area, List<UUID> unitIds) {
    this(relation, unitType, area, unitIds, false);
  }

  /**
   * Narrowed further.
   *
   * @param onePerProducer whether only producers of more than one unit are asked, each once, as for
   *     the account of their self-monitoring programme
   */
  public RoundScope(
      RelationType relation,
      UnitType unitType,
      String area,
      List<UUID> unitIds,
      boolean onePerProducer) {
    this.onePerProducer = onePerProducer;
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

  /**
   * Whether each producer of more than one unit is asked once, of the whole of its services:
   * 741/2023 26 §. Its first unit by name stands for it.
   */
  public boolean onePerProducer() {
    return onePerProducer;
  }

  /** Units named one by one; empty where the other values choose. */
  public List<UUID> unitIds() {
    return unitIds;
  }
}
