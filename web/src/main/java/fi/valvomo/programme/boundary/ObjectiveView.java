package fi.valvomo.programme.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.programme.entity.Objective;

/** One objective of the programme. */
public record ObjectiveView(String code, L10n name) {

  static ObjectiveView of(Objective objective) {
    return new ObjectiveView(objective.code(), L10n.of(objective.name()));
  }
}
