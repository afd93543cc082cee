package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.IntakeChannel;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeIntake;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeReporters;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReceiptCode;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A notice comes in: written down by an officer, sent by a producer, or by anybody at all. */
@ApplicationScoped
@Transactional
public class ReceiveNotice {

  @Inject private Notices notices;
  @Inject private NoticeReporters reporters;
  @Inject private ServiceUnits units;
  @Inject private ReporterSeal seal;
  @Inject private NoticeCalendar calendar;
  @Inject private PublicGate gate;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private TellOfArrival arrival;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.notice-number-prefix", defaultValue = "ILM")
  private String prefix;

  /** An officer writes down what came by telephone, letter, press or from another authority. */
  public Received byOfficer(IncomingNotice incoming, ReporterFacts reporter, Viewer viewer) {
    return receive(incoming, unit(incoming.unitId()), null, reporter, viewer);
  }

  /** A producer tells of its own unit. 741/2023 29.1 §. */
  public Received byProducer(IncomingNotice incoming, Viewer viewer) {
    ServiceUnit unit = unit(incoming.unitId());
    if (unit == null || !viewer.mayRead(unit.producerId(), unit.id())) {
      throw InvalidException.of("unitId", "unknown");
    }
    IncomingNotice duty =
        incoming.as(NoticeKind.DUTY_NOTICE, IntakeChannel.PORTAL, SenderRole.PRODUCER);
    return receive(
        duty, unit, unit.producerId(), new ReporterFacts(viewer.displayName(), null), viewer);
  }

  /**
   * Anybody tells, without login.
   *
   * @param address where the call comes from: counted for some minutes, stored nowhere
   * @throws ThrottledException when too much came from there
   */
  public Received byAnybody(IncomingNotice incoming, ReporterFacts reporter, String address) {
    if (!incoming.kind().isPublic()) {
      throw InvalidException.of("kind", "value");
    }
    gate.admit(address);
    IncomingNotice sent =
        incoming.as(incoming.kind(), IntakeChannel.PUBLIC_FORM, incoming.sender());
    return receive(sent, null, null, reporter, Senders.unknown(incoming.language()));
  }

  private Received receive(
      IncomingNotice incoming,
      ServiceUnit unit,
      UUID sentBy,
      ReporterFacts reporter,
      Viewer viewer) {
    Instant now = clock.instant();
    NoticeIntake intake = incoming.toIntake(unit, sentBy, now);
    ReceiptCode code = ReceiptCode.random();
    Notice notice =
        Notice.receive(
            number(now),
            intake,
            code,
            calendar.from(intake.kind(), intake.receivedAt()),
            viewer,
            now);
    notices.add(notice);
    if (!reporter.isAnonymous()) {
      reporters.add(seal.seal(notice.id(), reporter));
    }
    news.inside("NOTICE_RECEIVED", notice, null, null, viewer, now);
    arrival.tell(notice, viewer, now);
    steps.start(NoticeSteps.PROCESS, notice, Map.of());
    return new Received(notice, notice.isAnswered() ? code.shown() : null);
  }

  private ServiceUnit unit(UUID id) {
    return id == null
        ? null
        : units.find(id).orElseThrow(() -> InvalidException.of("unitId", "unknown"));
  }

  private String number(Instant now) {
    return "%s %d-%06d"
        .formatted(prefix, now.atZone(Deadline.ZONE).getYear(), notices.nextNumber());
  }

  /**
   * A notice that has come in.
   *
   * @param code with which its sender comes back, shown this once; null where nobody waits
   */
  public record Received(Notice notice, String code) {

    /** Without the code, which no log may hold. */
    @Override
    public String toString() {
      return notice.number();
    }
  }
}
