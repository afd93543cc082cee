package fi.valvomo.notice.boundary;

import fi.valvomo.notice.entity.NoticeState;

/** How far a notice is, as its sender is told: not what the organiser does about it. */
public enum PublicNoticeState {
  /** Saapunut. */
  RECEIVED,
  /** Käsittelyssä. */
  UNDER_WAY,
  /** Käsitelty. */
  CLOSED;

  static PublicNoticeState of(NoticeState state) {
    return switch (state) {
      case RECEIVED -> RECEIVED;
      case UNDER_WAY, CLARIFYING, TO_ANSWER -> UNDER_WAY;
      case CLOSED, ERASED -> CLOSED;
    };
  }
}
