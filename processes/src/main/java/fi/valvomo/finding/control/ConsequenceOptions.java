package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.ClauseNeed;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may follow from a finding: the ladder of its relation, held against the agreement. */
@ApplicationScoped
@Transactional
public class ConsequenceOptions {

  @Inject private Findings findings;
  @Inject private Consequences consequences;
  @Inject private SteeringRelations relations;
  @Inject private ConsequenceLadder ladder;
  @Inject private Deciders deciders;
  @Inject private RepeatAssessments repeats;
  @Inject private Clock clock;

  /** The ladder for the page of a finding. */
  public Ladder of(UUID findingId, Viewer viewer) {
    return of(findings.forViewer(findingId, viewer));
  }

  Ladder of(Finding finding) {
    SteeringRelation steering = steering(finding);
    Map<String, Decider> delegated = deciders.today(finding.relation());
    List<Option> options =
        ladder.of(finding.relation()).stream()
            .map(rung -> option(rung, steering, delegated))
            .toList();
    boolean open = finding.state().isOpen() && finding.severity().needsCorrection();
    return new Ladder(
        finding, steering, options, open ? suggested(finding, options) : null, isRepeated(finding));
  }

  private static Option option(
      ConsequenceRung rung, SteeringRelation steering, Map<String, Decider> delegated) {
    String terms = steering.agreed().of(rung.kind()).orElse(null);
    String power = Deciders.power(steering.type(), rung.kind());
    return new Option(
        rung,
        terms,
        rung.clause() != ClauseNeed.AGREED || terms != null,
        rung.clause() == ClauseNeed.STATUTORY && terms == null,
        delegated.getOrDefault(power, Deciders.anybody(rung.decider())));
  }

  /** One rung above what was already taken, never below where such a breach begins. */
  private ConsequenceKind suggested(Finding finding, List<Option> options) {
    ConsequenceKind start =
        ladder.start(finding.relation(), finding.severity(), isRepeated(finding));
    int from =
        options.stream()
            .filter(option -> option.rung().kind() == start)
            .mapToInt(option -> option.rung().order())
            .findFirst()
            .orElse(1);
    int taken =
        consequences.ofFinding(finding.id()).stream()
            .filter(earlier -> earlier.state().isTaken())
            .map(Consequence::measure)
            .mapToInt(measure -> measure.rung())
            .max()
            .orElse(0);
    List<Option> allowed = options.stream().filter(Option::allowed).toList();
    return allowed.stream()
        .filter(option -> option.rung().order() >= Math.max(from, taken + 1))
        .findFirst()
        .orElse(allowed.get(allowed.size() - 1))
        .rung()
        .kind();
  }

  private boolean isRepeated(Finding finding) {
    return repeats.isRepeatedBreach(finding.id());
  }

  /** The relation in force, or the last one: a breach may outlive its agreement. */
  private SteeringRelation steering(Finding finding) {
    LocalDate today = clock.instant().atZone(Deadline.ZONE).toLocalDate();
    return relations.ofKind(finding.unitId(), finding.relation(), today);
  }

  /**
   * The ladder of one finding.
   *
   * @param suggested null when nothing can follow any more
   * @param repeated whether a person assessed the breach as repeated
   */
  public record Ladder(
      Finding finding,
      SteeringRelation steering,
      List<Option> options,
      ConsequenceKind suggested,
      boolean repeated) {}

  /**
   * One rung, held against the agreement.
   *
   * @param agreedTerms what the agreement says of it, or null
   * @param allowed false where only the agreement could allow it and does not
   * @param gap the statutory clause is missing: a warning, no hindrance. 612/2021 15 §
   */
  public record Option(
      ConsequenceRung rung, String agreedTerms, boolean allowed, boolean gap, Decider decider) {}
}
