package fi.valvomo.criteria.control;

import java.util.List;

/** A version that must not be published, with everything that is wrong with it. Stops the start. */
public class BrokenCatalogueException extends IllegalStateException {

  private final transient List<String> problems;

  public BrokenCatalogueException(String version, List<String> problems) {
    super("criteria catalogue " + version + ": " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line each, beginning with the code of what is wrong. */
  public List<String> problems() {
    return problems;
  }
}
