package fi.valvomo.finding.boundary;

import fi.valvomo.finding.control.ConsequenceOptions.Ladder;
import fi.valvomo.finding.control.ConsequenceOptions.Option;
import fi.valvomo.finding.entity.ClauseNeed;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may follow from a finding, rung by rung.
 *
 * @param suggested null when nothing can follow any more
 * @param repeated whether the breach was assessed as repeated (741/2023 25.2 §)
 */
public record ConsequenceOptionsView(
    RelationType relation,
    UUID relationId,
    @Schema(nullable = true) String agreementReference,
    boolean repeated,
    @Schema(nullable = true) ConsequenceKind suggested,
    List<RungView> rungs) {

  static ConsequenceOptionsView of(Ladder ladder) {
    return new ConsequenceOptionsView(
        ladder.finding().relation(),
        ladder.steering().id(),
        ladder.steering().agreementReference(),
        ladder.repeated(),
        ladder.suggested(),
        ladder.options().stream().map(RungView::of).toList());
  }

  /**
   * One rung, held against the agreement.
   *
   * @param allowed false where only the agreement could allow it and does not
   * @param gap the statutory clause is missing from the agreement: a warning (612/2021 15 §)
   */
  public record RungView(
      ConsequenceKind kind,
      int order,
      boolean money,
      boolean needsHearing,
      ClauseNeed clause,
      boolean allowed,
      boolean gap,
      @Schema(nullable = true) String agreedTerms,
      boolean appealable,
      @Schema(nullable = true) Integer recordYears,
      @Schema(nullable = true) Integer answerDays,
      DeciderView decider) {

    static RungView of(Option option) {
      return new RungView(
          option.rung().kind(),
          option.rung().order(),
          option.rung().kind().isMoney(),
          option.rung().needsHearing(),
          option.rung().clause(),
          option.allowed(),
          option.gap(),
          option.agreedTerms(),
          option.rung().appealable(),
          option.rung().recordYears(),
          option.rung().answerDays(),
          DeciderView.of(option.decider()));
    }
  }

  /** Who decides: anybody of a role, or a named person. */
  public record DeciderView(Role role, @Schema(nullable = true) String person) {

    static DeciderView of(Decider decider) {
      return new DeciderView(decider.role(), decider.personName());
    }
  }
}
