package fi.valvomo.criteria.entity;

import fi.valvomo.kernel.entity.Versioned;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One published version of the criteria by which every unit is looked at, whoever runs it
 * (arviointikriteeristö). Once published it never changes; an inspection keeps the version that it
 * began with. Organiser's self-monitoring, 741/2023 23 §.
 */
@Entity
@Table(name = "criteria_catalogue")
@Access(AccessType.FIELD)
public class CriteriaCatalogue extends Versioned {

  private String label;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @ElementCollection
  @CollectionTable(name = "catalogue_theme", joinColumns = @JoinColumn(name = "catalogue_id"))
  @OrderBy("position")
  private List<CatalogueTheme> themes;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "catalogue_id", nullable = false)
  @OrderBy("position")
  private List<Criterion> criteria;

  @ElementCollection
  @CollectionTable(name = "catalogue_question", joinColumns = @JoinColumn(name = "catalogue_id"))
  @OrderBy("position")
  private List<PreQuestion> questions;

  @ElementCollection
  @CollectionTable(name = "staffing_minimum", joinColumns = @JoinColumn(name = "catalogue_id"))
  @OrderBy("validFrom")
  private List<StaffingMinimum> staffingMinimums;

  protected CriteriaCatalogue() {}

  /** Publishes a version whole; there is no draft of it in the store. */
  public CriteriaCatalogue(
      String label,
      LocalDate validFrom,
      LocalDate validTo,
      CatalogueContent content,
      Viewer by,
      Instant at) {
    super(UUID.randomUUID());
    this.label = label;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.themes = content.themes();
    this.criteria = content.criteria();
    this.questions = content.questions();
    this.staffingMinimums = content.staffingMinimums();
    changed(by, at);
  }

  /** The version's name, such as {@code 2026-1}; stable and unique. */
  public String label() {
    return label;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day of validity; null until it is known. */
  public LocalDate validTo() {
    return validTo;
  }

  /** The themes in the order of a visit. */
  public List<CatalogueTheme> themes() {
    return List.copyOf(themes);
  }

  /** All criteria in the order of a visit. */
  public List<Criterion> criteria() {
    return List.copyOf(criteria);
  }

  /** What the provider is asked before an announced visit (ennakkokysely). */
  public List<PreQuestion> questions() {
    return List.copyOf(questions);
  }

  /** The dated minimums of staffing that the law sets. */
  public List<StaffingMinimum> staffingMinimums() {
    return List.copyOf(staffingMinimums);
  }

  public Optional<Criterion> criterion(String code) {
    return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst();
  }

  /** The criteria that apply to units of this type, in the order of a visit. */
  public List<Criterion> checklistFor(UnitType type) {
    return criteria.stream().filter(criterion -> criterion.appliesTo(type)).toList();
  }

  /** The statutory minimum for such units on that day; empty where the law sets no figure. */
  public Optional<StaffingMinimum> staffingMinimum(UnitType type, LocalDate on) {
    return staffingMinimums.stream()
        .filter(minimum -> minimum.unitType() == type && !minimum.validFrom().isAfter(on))
        .reduce(
            (earlier, later) -> later.validFrom().isAfter(earlier.validFrom()) ? later : earlier);
  }

  /** Reads every part, so that the version can be kept outside the transaction that read it. */
  void readWhole() {
    criteria.forEach(Criterion::readWhole);
    themes.size();
    questions.size();
    staffingMinimums.size();
  }
}
