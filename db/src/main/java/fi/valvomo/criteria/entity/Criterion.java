package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One thing that must hold in a unit (arviointikriteeri), within one version of the catalogue. */
@Entity
@Access(AccessType.FIELD)
public class Criterion {

  @Id private UUID id;

  private int position;
  private String code;
  private String theme;
  private String objective;
  private String anchor;

  @Column(name = "default_severity")
  private int defaultSeverity;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "guidance_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "guidance_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "guidance_en"))
  private LocalizedText guidance;

  @ElementCollection
  @CollectionTable(name = "criterion_unit_type", joinColumns = @JoinColumn(name = "criterion_id"))
  @Column(name = "unit_type")
  @Enumerated(EnumType.STRING)
  private Set<UnitType> unitTypes;

  @ElementCollection
  @CollectionTable(name = "criterion_parameter", joinColumns = @JoinColumn(name = "criterion_id"))
  private List<CriterionParameter> parameters;

  protected Criterion() {}

  /**
   * A criterion at its place in the order of a visit.
   *
   * @param mark code, theme, objective, anchor and severity
   * @param name what must hold
   * @param guidance what the officer looks at
   */
  public Criterion(
      int position,
      CriterionMark mark,
      LocalizedText name,
      LocalizedText guidance,
      Set<UnitType> unitTypes,
      List<CriterionParameter> parameters) {
    this.id = UUID.randomUUID();
    this.position = position;
    this.code = mark.code();
    this.theme = mark.theme();
    this.objective = mark.objective();
    this.anchor = mark.anchor();
    this.defaultSeverity = mark.defaultSeverity();
    this.name = name;
    this.guidance = guidance;
    this.unitTypes = EnumSet.copyOf(unitTypes);
    this.parameters = parameters;
  }

  /** Stable name across versions, such as {@code STAFF-01}. */
  public String code() {
    return code;
  }

  /** Code of the {@link CatalogueTheme} that it stands under. */
  public String theme() {
    return theme;
  }

  /** Code of the objective of the self-monitoring programme that it serves. */
  public String objective() {
    return objective;
  }

  /** Statute, number and section, such as {@code 741/2023 9 §}; the same in every language. */
  public String anchor() {
    return anchor;
  }

  /**
   * Level 0–4 that a failure of this criterion is graded with unless the officer says otherwise.
   */
  public int defaultSeverity() {
    return defaultSeverity;
  }

  public LocalizedText name() {
    return name;
  }

  /** What the officer looks at, with the figures filled in. */
  public LocalizedText guidance() {
    return guidance;
  }

  public Set<UnitType> unitTypes() {
    return Set.copyOf(unitTypes);
  }

  public List<CriterionParameter> parameters() {
    return List.copyOf(parameters);
  }

  public boolean appliesTo(UnitType type) {
    return unitTypes.contains(type);
  }

  void readWhole() {
    unitTypes.size();
    parameters.size();
  }
}
