package fi.valvomo.inspection.entity;

/** What the officer answers to one comment (kommentin arviointi). */
public enum CommentOutcome {
  /** Hyväksytty. */
  ACCEPTED,
  /** Ei hyväksytty; always with reasons. */
  REJECTED,
  /** Merkitty tiedoksi. */
  NOTED
}
