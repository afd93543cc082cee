package fi.valvomo.notice.entity;

/**
 * That a notice is of another kind by law than it was sent as, such as a protected report that came
 * as feedback.
 *
 * @param kind what it is
 * @param reason why
 */
public record KindChange(NoticeKind kind, String reason) {}
