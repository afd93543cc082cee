package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Notices for tests, brought as far as a test needs them. */
final class ANotice {

  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final UUID UNIT = new UUID(1, 1);
  static final UUID PRODUCER = new UUID(2, 2);

  private ANotice() {}

  static Viewer person(Role... roles) {
    return new Viewer(UUID.randomUUID(), "Ritva Arvioija", Set.of(roles), Set.of(), Language.FI);
  }

  static Notice received(NoticeKind kind) {
    return received(kind, ReceiptCode.random());
  }

  static Notice received(NoticeKind kind, ReceiptCode code) {
    NoticeIntake intake =
        new NoticeIntake(
            kind,
            IntakeChannel.PHONE,
            SenderRole.CLIENT,
            NOW,
            Language.FI,
            "Kotihoito",
            null,
            null,
            null,
            "Lääkkeet jäivät antamatta.",
            false);
    NoticeDays days = new NoticeDays(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(28));
    return Notice.receive("ILM 2026-000001", intake, code, days, person(Role.OFFICER), NOW);
  }

  static Notice judged(NoticeKind kind, NoticePath path, NoticeReceiver... told) {
    Notice notice = received(kind);
    judge(notice, path, told);
    return notice;
  }

  static void judge(Notice notice, NoticePath path, NoticeReceiver... told) {
    notice.judge(
        routing(path, told), choice(path, UNIT, null), TODAY, TODAY, person(Role.TRIAGE), NOW);
  }

  static Routing routing(NoticePath path, NoticeReceiver... told) {
    return new Routing(
        path,
        Urgency.IN_WORKING_DAYS,
        5,
        Set.of(told),
        5,
        Secrecy.PARTY,
        null,
        false,
        "complaint-known",
        1);
  }

  static TriageChoice choice(NoticePath path, UUID unit, String reason) {
    return new TriageChoice(
        Danger.POSSIBLE, SenderRole.CLIENT, unit, PRODUCER, path, reason, "Lääkehoito");
  }

  static Deadline deadline() {
    return new Deadline(TODAY, Channel.PORTAL, 14, DayKind.CALENDAR, TODAY, TODAY.plusDays(14));
  }
}
