package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why a notice does not do what is asked. */
public enum NoticeRefusal implements Refusal {
  /** The notice does not stand where this is done. */
  NOTICE_OUT_OF_ORDER,
  /** Triage chose another path. */
  OTHER_PATH,
  /** It belongs to a case, in which it is known as what it was. */
  KIND_IN_CASE,
  /** A producer told of its own unit in its portal. 741/2023 29.1 §. */
  KIND_OF_PRODUCER,
  /** It was acknowledged already. */
  ALREADY_ACKNOWLEDGED,
  /** Nobody waits for an answer. */
  NOBODY_TO_ANSWER,
  /** Nobody knows yet which unit it is about. */
  UNIT_UNKNOWN,
  /** The clarification that was asked for has not come. */
  CLARIFICATION_OPEN,
  /** This one was told already. */
  ALREADY_TOLD,
  /** Not to be told of this notice. */
  NOT_TO_BE_TOLD,
  /** It is linked with this already. */
  ALREADY_LINKED,
  /** Somebody who must be told has not been told. 741/2023 29 and 34 §. */
  NOT_TOLD_YET,
  /** Inspection, finding or case of another unit. */
  OTHER_UNIT,
  /** What was told is gone. */
  NOTICE_ERASED,
  /** More files than one notice holds. */
  TOO_MANY_FILES
}
