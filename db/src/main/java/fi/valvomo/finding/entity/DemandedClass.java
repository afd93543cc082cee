package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.DayKind;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A {@link DeadlineClass} as it is kept with the grading that it followed from. */
@Embeddable
@Access(AccessType.FIELD)
class DemandedClass {

  @Column(name = "plan_required")
  private boolean planRequired;

  @Column(name = "plan_days")
  private Integer planDays;

  @Column(name = "correction_days")
  private Integer correctionDays;

  @Column(name = "day_kind")
  @Enumerated(EnumType.STRING)
  private DayKind kind;

  @Column(name = "effect_days")
  private Integer effectDays;

  private String told;

  protected DemandedClass() {}

  DemandedClass(DeadlineClass demand) {
    planRequired = demand.planRequired();
    planDays = demand.planDays();
    correctionDays = demand.correctionDays();
    kind = demand.kind();
    effectDays = demand.effectDays();
    told = demand.told().stream().map(Told::name).sorted().collect(Collectors.joining(","));
  }

  DeadlineClass value() {
    Set<Told> whom =
        Arrays.stream(told.split(","))
            .filter(Predicate.not(String::isEmpty))
            .map(Told::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new DeadlineClass(planRequired, planDays, correctionDays, kind, effectDays, whom);
  }
}
