package fi.valvomo.demo.control;

import java.util.EnumSet;
import java.util.Set;

/** What becomes of a finding of the demo, as far as its time goes. */
enum Fate {
  /** Corrected, verified and closed; where its effect should show by now, that was looked at. */
  EFFECTIVE,
  /** Corrected, verified and closed, or acknowledged. */
  CLOSED,
  /** Corrected and verified, not closed yet. */
  VERIFIED,
  /** Reported as corrected. */
  REPORTED,
  /** The plan is carried out, with more time than was given at first. */
  TIME_GRANTED,
  /** The plan is carried out; more time was asked for, and that waits for a decision. */
  TIME_ASKED,
  /** The plan missed its point: measures were directed instead. */
  DIRECTED,
  /** The producer disagreed; its plan was returned item by item. */
  RETURNED,
  /** The plan waits for the officer. */
  SUBMITTED,
  /** Not opened when it came; the producer only asks for more time. */
  TARRIES,
  /** It rested on an error of fact. */
  WITHDRAWN,
  /** A danger of which the authority knows, and which goes on. */
  FOLLOWED,
  /** A danger whose removal was demanded on the spot only. */
  DEMANDED;

  private static final Set<Fate> LEFT = EnumSet.range(TIME_GRANTED, TARRIES);

  /** Whether nothing was corrected, so that something may follow from it. */
  boolean isLeftUncorrected() {
    return LEFT.contains(this);
  }

  /** Whether the danger goes on. */
  boolean isDanger() {
    return this == FOLLOWED || this == DEMANDED;
  }

  /** Whether it came to verification. */
  boolean isVerified() {
    return this == EFFECTIVE || this == CLOSED || this == VERIFIED;
  }

  /** Whether it was closed, or acknowledged where that is enough. */
  boolean isClosed() {
    return this == EFFECTIVE || this == CLOSED;
  }
}
