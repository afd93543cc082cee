package fi.valvomo.demo.control;

import static fi.valvomo.notice.entity.Danger.ESSENTIAL;
import static fi.valvomo.notice.entity.Danger.NONE;
import static fi.valvomo.notice.entity.Danger.POSSIBLE;
import static fi.valvomo.notice.entity.NoticePath.CLARIFICATION;
import static fi.valvomo.notice.entity.NoticePath.CLOSURE;
import static fi.valvomo.notice.entity.NoticePath.IMMEDIATE;
import static fi.valvomo.notice.entity.NoticePath.INSPECTION;
import static fi.valvomo.notice.entity.NoticePath.TRANSFER;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Notices of the demo: one of each kind, and one in each state in which a notice may stand. */
@ApplicationScoped
public class DemoNotices {

  private static final ReporterFacts NOBODY = new ReporterFacts(null, null);

  @Inject private DemoPlaces places;
  @Inject private DemoNoticeActs acts;

  void tell(Story story, LocalDate since) {
    LocalDate today = story.lastDay();
    answered(story, today.minusDays(44), place(RelationType.CONTRACT, since));
    inspected(story, today.minusDays(38), place(RelationType.OWN, since));
    actedOnAtOnce(story, today.minusDays(26), place(RelationType.VOUCHER, since));
    confidential(story, today.minusDays(24), place(RelationType.CONTRACT, since));
    transferred(story, today.minusDays(18));
    silent(story, today.minusDays(30), place(RelationType.GRANT, since));
    writtenAgain(story, today.minusDays(14), place(RelationType.OWN, since));
    asked(story, today.minusDays(7), place(RelationType.CONTRACT, since));
    waiting(story, today, place(RelationType.VOUCHER, since));
    story.on(
        today.minusDays(1),
        () ->
            acts.byProducer(
                "Yöhoitaja nukahti vuorossaan, ja kutsut jäivät kuulematta.",
                place(RelationType.CONTRACT, since)));
  }

  private DemoPlace place(RelationType relation, LocalDate since) {
    return places.of(relation, since).get(0);
  }

  private void answered(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.written(
                    NoticeKind.COMPLAINT,
                    IntakeChannel.PHONE,
                    SenderRole.CLIENT,
                    "Äitini iltalääkkeet jäivät antamatta kahtena iltana peräkkäin.",
                    new ReporterFacts("Leena Läheinen", "050 555 0101")));
    story.on(day.plusDays(1), () -> acts.acknowledge(id[0]));
    story.on(day.plusDays(1), () -> acts.judge(id[0], CLARIFICATION, POSSIBLE, at));
    story.on(day.plusDays(2), () -> acts.ask(id[0], 14));
    story.on(day.plusDays(9), () -> acts.clarify(id[0], at));
    story.on(day.plusDays(12), () -> acts.assess(id[0], true));
    story.on(day.plusDays(14), () -> acts.answer(id[0]));
  }

  private void inspected(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.sent(
                    NoticeKind.STAFF_NOTICE,
                    SenderRole.STAFF,
                    "Yövuorossa on yksi työntekijä kahdella osastolla.",
                    NOBODY));
    story.on(day.plusDays(1), () -> acts.acknowledge(id[0]));
    story.on(day.plusDays(2), () -> acts.judge(id[0], INSPECTION, POSSIBLE, at));
    story.on(day.plusDays(3), () -> acts.inspect(id[0], at));
    story.on(day.plusDays(5), () -> acts.answer(id[0]));
  }

  private void actedOnAtOnce(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () -> id[0] = acts.byProducer("Palohälytin ei toimi, eikä poistumistie ole auki.", at));
    story.on(day, () -> acts.judge(id[0], IMMEDIATE, ESSENTIAL, at));
    story.on(day, () -> acts.find(id[0], Severity.SERIOUS, at));
    story.on(day.plusDays(1), () -> acts.answer(id[0]));
  }

  private void confidential(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.sent(
                    NoticeKind.WHISTLEBLOWING,
                    SenderRole.STAFF,
                    "Kirjauksia tehdään käynneistä, joita ei ole ollut.",
                    new ReporterFacts("Ilmari Ilmoittaja", "ilmari@valvomo.example")));
    story.on(day.plusDays(4), () -> acts.acknowledge(id[0]));
    story.on(day.plusDays(5), () -> acts.judge(id[0], INSPECTION, POSSIBLE, at));
    story.on(day.plusDays(9), () -> acts.find(id[0], Severity.SIGNIFICANT, at));
  }

  private void transferred(Story story, LocalDate day) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.written(
                    NoticeKind.ADMINISTRATIVE_COMPLAINT,
                    IntakeChannel.LETTER,
                    SenderRole.CLIENT,
                    "Kantelen päätöksestä, joka koskee kotihoidon lopettamista.",
                    new ReporterFacts("Kalle Kantelija", "Kuvitteellinen katu 1")));
    story.on(day.plusDays(1), () -> acts.judge(id[0], TRANSFER, NONE, null));
    story.on(day.plusDays(1), () -> acts.transfer(id[0]));
  }

  private void silent(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.written(
                    NoticeKind.AUTHORITY_REPORT,
                    IntakeChannel.AUTHORITY,
                    SenderRole.AUTHORITY,
                    "Pelastusviranomainen kertoo puutteista poistumisturvallisuudessa.",
                    NOBODY));
    story.on(day.plusDays(1), () -> acts.acknowledge(id[0]));
    story.on(day.plusDays(2), () -> acts.judge(id[0], CLARIFICATION, POSSIBLE, at));
    story.on(day.plusDays(3), () -> acts.ask(id[0], 10));
  }

  private void writtenAgain(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.sent(NoticeKind.FEEDBACK, SenderRole.CLIENT, "Ruoka on aina kylmää.", NOBODY));
    story.on(day.plusDays(1), () -> acts.judge(id[0], CLOSURE, NONE, at));
    story.on(day.plusDays(3), () -> acts.settle(id[0]));
    story.on(day.plusDays(4), () -> acts.answer(id[0]));
    story.on(day.plusDays(11), () -> acts.writeMore(id[0], "Nyt ruoka on lämmintä, kiitos."));
  }

  private void asked(Story story, LocalDate day, DemoPlace at) {
    UUID[] id = new UUID[1];
    story.on(
        day,
        () ->
            id[0] =
                acts.written(
                    NoticeKind.PRESS,
                    IntakeChannel.PRESS,
                    SenderRole.OTHER,
                    "Kuvitteellinen lehti kertoo vaihtuvista sijaisista.",
                    NOBODY));
    story.on(day.plusDays(1), () -> acts.judge(id[0], CLARIFICATION, POSSIBLE, at));
    story.on(day.plusDays(2), () -> acts.ask(id[0], 21));
  }

  /** What came in the last days and stands where it stands. */
  private void waiting(Story story, LocalDate today, DemoPlace at) {
    UUID[] report = new UUID[1];
    story.on(
        today.minusDays(6),
        () ->
            report[0] =
                acts.written(
                    NoticeKind.INSPECTION_REPORT,
                    IntakeChannel.AUTHORITY,
                    SenderRole.AUTHORITY,
                    "Naapurialueen tarkastuskertomus saman tuottajan toisesta yksiköstä.",
                    NOBODY));
    story.on(today.minusDays(5), () -> acts.judge(report[0], INSPECTION, POSSIBLE, at));
    UUID[] feedback = new UUID[1];
    story.on(
        today.minusDays(4),
        () ->
            feedback[0] =
                acts.sent(NoticeKind.FEEDBACK, SenderRole.CLIENT, "Tack för god vård!", NOBODY));
    story.on(today.minusDays(3), () -> acts.judge(feedback[0], CLOSURE, NONE, at));
    story.on(today.minusDays(2), () -> acts.settle(feedback[0]));
    story.on(
        today.minusDays(2),
        () ->
            acts.sent(
                NoticeKind.STAFF_NOTICE,
                SenderRole.STAFF,
                "Lääkekaapin avain on kadonnut, ja kaappi on ollut auki viikon.",
                NOBODY));
    story.on(
        today.minusDays(1),
        () -> acts.byProducer("Sairaanhoitajan vakanssi on ollut täyttämättä kuukauden.", at));
    story.on(
        today.minusDays(1),
        () ->
            acts.sent(
                NoticeKind.WHISTLEBLOWING,
                SenderRole.STAFF,
                "Laskutetaan tunteja, joita ei tehdä.",
                NOBODY));
  }
}
