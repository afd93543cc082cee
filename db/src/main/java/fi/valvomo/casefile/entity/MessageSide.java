package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;

/** The two who write to each other. */
public enum MessageSide {
  /** Palvelunjärjestäjä. */
  ORGANISER,
  /** Palveluntuottaja. */
  PROVIDER;

  /** The side on which a person stands. */
  public static MessageSide of(Viewer viewer) {
    return viewer.is(Role.PROVIDER) ? PROVIDER : ORGANISER;
  }

  public MessageSide other() {
    return this == ORGANISER ? PROVIDER : ORGANISER;
  }
}
