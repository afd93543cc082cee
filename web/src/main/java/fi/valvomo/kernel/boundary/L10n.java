package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.LocalizedText;

/** One text in the three languages. */
public record L10n(String fi, String sv, String en) {

  public static L10n of(LocalizedText text) {
    return new L10n(text.fi(), text.sv(), text.en());
  }
}
