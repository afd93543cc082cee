package fi.valvomo.kernel.entity;

/**
 * A rule's reason to say no. Each room has an enum of its own; the text that a person reads stands
 * in the message bundles under {@code refusal.<name>} in every language.
 */
public interface Refusal {

  /** Stable name of the reason, the constant's own. */
  String name();
}
