package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why the case file says no. */
public enum CasefileRefusal implements Refusal {
  /** Only a draft of a template can be changed. */
  NOT_DRAFT_TEMPLATE,
  /** There is a draft of this template already. */
  DRAFT_EXISTS,
  /** The house did not write it: it has no parts to mark. */
  NO_PARTS,
  /** The whole document is kept from these readers. */
  WHOLLY_HIDDEN,
  /** A case that was imported only shows what it was. */
  IMPORTED,
  /** The case of the package is here already. */
  CASE_EXISTS,
  /** Documents belong to cases, and this thing is in none. */
  IN_NO_CASE,
  /** Only mail that was sent can come back. */
  NOT_SENT,
  /** It waits, is being sent, or was sent. */
  STILL_ON_ITS_WAY,
  /** The person has no e-mail. */
  NO_ADDRESS,
  /** The provider must not know of the thing yet. */
  NOT_OPEN_TO_PROVIDER,
  /** No answer is owed by this side. */
  NOTHING_OWED
}
