package fi.valvomo.demo.control;

import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.control.AcknowledgeNotice;
import fi.valvomo.notice.control.ClarifyNotice;
import fi.valvomo.notice.control.ComeBack;
import fi.valvomo.notice.control.ExamineNotice;
import fi.valvomo.notice.control.IncomingNotice;
import fi.valvomo.notice.control.JudgeNotice;
import fi.valvomo.notice.control.KeepReceivingBodies;
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
import fi.valvomo.notice.entity.ReceivingBody;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.ReporterGround;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.TransferEnclosure;
import fi.valvomo.notice.entity.TransferOrder;
import fi.valvomo.notice.entity.TriageChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the demo's people do to its notices, by the commands that real ones use. */
@ApplicationScoped
public class DemoNoticeActs {

  /** Where the demo's strangers call from: addresses that are nobody's. */
  private static final String ADDRESS = "203.0.113.";

  @Inject private DemoCast cast;
  @Inject private ReceiveNotice receiveNotice;
  @Inject private AcknowledgeNotice acknowledgeNotice;
  @Inject private JudgeNotice judgeNotice;
  @Inject private TellOfNotice tellOfNotice;
  @Inject private ClarifyNotice clarifyNotice;
  @Inject private ExamineNotice examineNotice;
  @Inject private SettleNotice settleNotice;
  @Inject private TransferNotice transferNotice;
  @Inject private KeepReceivingBodies receivingBodies;
  @Inject private ComeBack comeBack;
  @Inject private ReadNotice readNotice;
  @Inject private Clock clock;

  private final Map<UUID, String> codes = new HashMap<>();

  UUID written(
      NoticeKind kind,
      IntakeChannel channel,
      SenderRole sender,
      String text,
      ReporterFacts reporter) {
    return receiveNotice
        .byOfficer(incoming(kind, channel, sender, null, text), reporter, officer())
        .notice()
        .id();
  }

  UUID sent(NoticeKind kind, SenderRole sender, String text, ReporterFacts reporter) {
    Received received =
        receiveNotice.byAnybody(
            incoming(kind, IntakeChannel.PUBLIC_FORM, sender, null, text),
            reporter,
            ADDRESS + (codes.size() + 1));
    codes.put(received.notice().id(), received.code());
    return received.notice().id();
  }

  UUID byProducer(String text, DemoPlace at) {
    IncomingNotice incoming =
        incoming(
            NoticeKind.DUTY_NOTICE, IntakeChannel.PORTAL, SenderRole.PRODUCER, at.unitId(), text);
    return receiveNotice.byProducer(incoming, at.provider()).notice().id();
  }

  void acknowledge(UUID id) {
    acknowledgeNotice.acknowledge(
        id, "Kiitos ilmoituksesta. Käsittelemme sen ja vastaamme tällä sivulla.", triage());
  }

  void judge(UUID id, NoticePath path, Danger danger, DemoPlace at) {
    Notice notice = notice(id);
    judgeNotice.judge(
        id,
        new TriageChoice(
            danger,
            notice.sender(),
            at == null ? null : at.unitId(),
            null,
            path,
            "Yksiköstä on aiempia havaintoja, ja asia halutaan selvittää näin.",
            "Ilmoitus koskee palvelun turvallisuutta ja laatua."),
        null,
        triage());
    notice(id)
        .tellings()
        .forEach(
            telling ->
                tellOfNotice.tell(id, telling.receiver(), "Kerrottu sähköpostilla.", triage()));
  }

  void ask(UUID id, int days) {
    clarifyNotice.ask(
        id, "Selvittäkää, mitä on tapahtunut ja miten asia korjataan.", days, officer());
  }

  void clarify(UUID id, DemoPlace at) {
    clarifyNotice.give(
        id, "Lääkkeet annetaan nyt kaksoistarkastuksella, ja ohje on päivitetty.", at.provider());
  }

  void assess(UUID id, boolean enough) {
    clarifyNotice.assess(id, enough, "Selvitys on perusteltu ja korjaus todettu.", officer());
  }

  void inspect(UUID id, DemoPlace at) {
    InspectionOrder order =
        new InspectionOrder(
            InspectionType.REACTIVE,
            "SAFETY",
            true,
            null,
            clock.instant().plus(Duration.ofDays(60)),
            "Ilmoitus henkilöstön riittävyydestä yöllä");
    examineNotice.inspect(id, at.relationId(), at.basisCode(), order, worker(id));
  }

  void find(UUID id, Severity severity, DemoPlace at) {
    Grading grading =
        new Grading(
            severity,
            Scope.ISOLATED,
            "Ilmoituksen perusteella todettu puute",
            "Puute todettiin ilmoituksen jälkeen saaduista tiedoista.");
    examineNotice.record(id, at.relationId(), null, grading, worker(id));
  }

  void settle(UUID id) {
    settleNotice.settle(id, "Palaute on välitetty yksikölle, joka on korjannut asian.", officer());
  }

  void transfer(UUID id) {
    transferNotice.transfer(
        id,
        new TransferOrder(
            receivingBodies.ofToday().stream()
                .map(ReceivingBody::code)
                .filter(code -> code.equals("LVV") || code.equals("AVI_VALVIRA"))
                .findFirst()
                .orElse(null),
            "Lupa- ja valvontavirasto",
            null,
            true,
            Language.FI,
            "Turvasähköposti",
            null,
            "Kantelun tutkii valvontaviranomainen.",
            TransferEnclosure.WORDS,
            ReporterGround.LAW,
            "Valvontaviranomaisella on oikeus saada kantelu tutkittavakseen."),
        "Kantelu kuuluu Lupa- ja valvontavirastolle. Siirsimme sen sinne.",
        triage());
  }

  void answer(UUID id) {
    settleNotice.answer(
        id, "Kiitos ilmoituksesta. Asia on selvitetty, ja seuraamme korjauksia.", triage());
  }

  void writeMore(UUID id, String text) {
    comeBack.write(codes.get(id), text, ADDRESS + (codes.size() + 1));
  }

  private static IncomingNotice incoming(
      NoticeKind kind, IntakeChannel channel, SenderRole sender, UUID unitId, String text) {
    return new IncomingNotice(
        kind, channel, sender, null, Language.FI, "Hoivakoti, toinen kerros", unitId, text, false);
  }

  private Notice notice(UUID id) {
    return readNotice.page(id, triage()).notice();
  }

  /** Whoever works it: of a confidential one only who handles notices. */
  private Viewer worker(UUID id) {
    return notice(id).confidential() ? triage() : officer();
  }

  private Viewer officer() {
    return cast.person("officer");
  }

  private Viewer triage() {
    return cast.person("officer2");
  }
}
