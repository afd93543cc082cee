package fi.valvomo.it;

import static fi.valvomo.work.control.WhereItStands.StepState.CURRENT;

import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.control.AcknowledgeNotice;
import fi.valvomo.notice.control.ClarifyNotice;
import fi.valvomo.notice.control.ExamineNotice;
import fi.valvomo.notice.control.IncomingNotice;
import fi.valvomo.notice.control.JudgeNotice;
import fi.valvomo.notice.control.ReadNotice;
import fi.valvomo.notice.control.ReceiveNotice;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.control.SettleNotice;
import fi.valvomo.notice.control.TellOfNotice;
import fi.valvomo.notice.control.TransferNotice;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.ReporterGround;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.TransferEnclosure;
import fi.valvomo.notice.entity.TransferOrder;
import fi.valvomo.notice.entity.TriageChoice;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings notices along their way, by the commands that people use. */
@ApplicationScoped
public class Noticing {

  private static final AtomicInteger ADDRESS = new AtomicInteger();

  @Inject private World world;
  @Inject private ReceiveNotice receiveNotice;
  @Inject private AcknowledgeNotice acknowledgeNotice;
  @Inject private JudgeNotice judgeNotice;
  @Inject private TellOfNotice tellOfNotice;
  @Inject private ClarifyNotice clarifyNotice;
  @Inject private ExamineNotice examineNotice;
  @Inject private SettleNotice settleNotice;
  @Inject private TransferNotice transferNotice;
  @Inject private ReadNotice readNotice;
  @Inject private WhereItStands whereItStands;
  @Inject private Clock clock;

  /** An officer wrote it down, from somebody who gave no name. */
  public UUID received(NoticeKind kind) {
    return received(kind, new ReporterFacts(null, null));
  }

  /** Somebody says that there is danger now. */
  public UUID ofDanger(NoticeKind kind) {
    IncomingNotice told =
        new IncomingNotice(
            kind,
            IntakeChannel.PHONE,
            SenderRole.CLIENT,
            null,
            Language.FI,
            null,
            null,
            "Hoitajakutsut eivät toimi.",
            true);
    return receiveNotice
        .byOfficer(told, new ReporterFacts(null, null), world.officer())
        .notice()
        .id();
  }

  public UUID received(NoticeKind kind, ReporterFacts reporter) {
    return receiveNotice
        .byOfficer(incoming(kind, SenderRole.CLIENT, null), reporter, world.officer())
        .notice()
        .id();
  }

  /** Sent by the public form, each from an address of its own. */
  public Received anonymous(NoticeKind kind, ReporterFacts reporter) {
    String address = "198.51.100." + ADDRESS.incrementAndGet();
    return receiveNotice.byAnybody(incoming(kind, SenderRole.STAFF, null), reporter, address);
  }

  /** Sent by the producer of this relation of its own unit. */
  public UUID byProducer(RelationType type) {
    UUID unit = world.relation(type).unitId();
    return receiveNotice
        .byProducer(
            incoming(NoticeKind.DUTY_NOTICE, SenderRole.PRODUCER, unit), world.provider(type))
        .notice()
        .id();
  }

  /** Sent by the public form in these words. */
  public Received saying(NoticeKind kind, String subject, String words) {
    IncomingNotice said =
        new IncomingNotice(
            kind,
            IntakeChannel.PUBLIC_FORM,
            SenderRole.STAFF,
            null,
            Language.FI,
            subject,
            null,
            words,
            false);
    String address = "198.51.100." + ADDRESS.incrementAndGet();
    return receiveNotice.byAnybody(said, new ReporterFacts(null, null), address);
  }

  public static IncomingNotice incoming(NoticeKind kind, SenderRole sender, UUID unit) {
    return new IncomingNotice(
        kind,
        IntakeChannel.PHONE,
        sender,
        null,
        Language.FI,
        "Kotihoito Kalliossa",
        unit,
        "Lääkkeet jäivät antamatta kahtena iltana.",
        false);
  }

  /** Judged to be about a unit of this relation, and sent that way. */
  public void judge(UUID id, NoticePath path, RelationType type) {
    judge(id, path, Danger.POSSIBLE, world.relation(type).unitId());
  }

  /** The same; everybody who must be told is told. */
  public void judge(UUID id, NoticePath path, Danger danger, UUID unit) {
    judgeNotice.judge(
        id,
        new TriageChoice(
            danger, SenderRole.CLIENT, unit, null, path, "Olosuhteet", "Lääkehoidon puute"),
        null,
        triage());
    tellEverybody(id);
  }

  public void tellEverybody(UUID id) {
    notice(id).tellings().stream()
        .filter(telling -> telling.told() == null)
        .forEach(telling -> tellOfNotice.tell(id, telling.receiver(), "Soitettu", triage()));
  }

  public void acknowledge(UUID id) {
    acknowledgeNotice.acknowledge(id, "Kiitos, käsittelemme ilmoituksen.", triage());
  }

  public void ask(UUID id, int days) {
    clarifyNotice.ask(id, "Miten lääkkeiden antaminen varmistetaan?", days, worker(id));
  }

  public void clarify(UUID id, RelationType type) {
    clarifyNotice.give(id, "Kaksoistarkastus on otettu käyttöön.", world.provider(type));
  }

  public void assess(UUID id, boolean enough) {
    clarifyNotice.assess(id, enough, "Selvitys on uskottava", worker(id));
  }

  public void settle(UUID id) {
    settleNotice.settle(id, "Asia on jo korjattu.", worker(id));
  }

  public void transfer(UUID id) {
    transfer(id, TransferEnclosure.SUMMARY, null);
  }

  /** The receiver hears who reported, who agreed to it. */
  public void transferWithReporter(UUID id) {
    transfer(id, TransferEnclosure.REPORTER, ReporterGround.CONSENT);
  }

  private void transfer(UUID id, TransferEnclosure enclosure, ReporterGround ground) {
    transferNotice.transfer(
        id,
        new TransferOrder(
            "LVV",
            null,
            null,
            false,
            Language.FI,
            "Turvasähköposti",
            "LVV/123/2026",
            "Kantelun tutkii valvontaviranomainen.",
            enclosure,
            ground,
            ground == null ? null : "Suostui puhelimessa."),
        "Siirsimme ilmoituksesi toimivaltaiselle.",
        triage());
  }

  public void answer(UUID id) {
    settleNotice.answer(id, "Kiitos. Asia on käsitelty.", triage());
  }

  public UUID find(UUID id, Severity severity, RelationType type) {
    Grading grading = new Grading(severity, Scope.ISOLATED, "Lääkehoito", "Antamatta jäi.");
    examineNotice.record(id, world.relation(type).id(), null, grading, worker(id));
    return notice(id).links().get(0).subjectId();
  }

  public UUID inspect(UUID id, RelationType type) {
    SteeringRelation relation = world.relation(type);
    InspectionOrder order =
        new InspectionOrder(
            InspectionType.REACTIVE,
            "SAFETY",
            true,
            null,
            clock.instant().plus(Duration.ofDays(20)),
            "Ilmoitus lääkehoidosta");
    examineNotice.inspect(id, relation.id(), Visits.basis(relation), order, worker(id));
    return notice(id).links().get(0).subjectId();
  }

  public Notice notice(UUID id) {
    return readNotice.page(id, triage()).notice();
  }

  public List<String> current(UUID id) {
    return whereItStands.steps("notice", id, triage()).stream()
        .filter(step -> step.state() == CURRENT)
        .map(Step::step)
        .sorted()
        .toList();
  }

  public Viewer triage() {
    return world.officer2();
  }

  private Viewer worker(UUID id) {
    return notice(id).confidential() ? triage() : world.officer();
  }
}
