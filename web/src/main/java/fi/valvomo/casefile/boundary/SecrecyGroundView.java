package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.SecrecyGround;
import fi.valvomo.kernel.boundary.L10n;

/** A ground on which the law keeps something secret. */
public record SecrecyGroundView(String code, L10n text) {

  static SecrecyGroundView of(SecrecyGround ground) {
    return new SecrecyGroundView(ground.code(), L10n.of(ground.text()));
  }
}
