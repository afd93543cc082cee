package fi.valvomo.identity.control;

import java.util.Set;

/** What identity asks the rooms above it: which powers can be delegated. One bean per room. */
public interface Powers {

  /** The codes of the powers, such as {@code CONSEQUENCE.CONTRACT.TERMINATION}. */
  Set<String> codes();
}
