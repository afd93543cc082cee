package fi.valvomo.notice.control;

import fi.valvomo.identity.entity.Secret;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeSendings;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.ReceiptCode;
import fi.valvomo.notice.entity.ReporterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Anybody tells, and tells it again where the line broke before the receipt came: it is one notice.
 * Its code was told to nobody, and only its hash is stored: whoever sends again is given a new one.
 */
@ApplicationScoped
@Transactional
public class ReceiveOnce {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private ReceiveNotice receive;
  @Inject private Notices notices;
  @Inject private NoticeSendings sendings;
  @Inject private PublicGate gate;
  @Inject private Clock clock;

  /**
   * One sending of the public form.
   *
   * @param key the same for each repetition of it; null where the sender gave none
   * @param address where the call comes from
   */
  public Received byAnybody(
      IncomingNotice incoming, ReporterFacts reporter, String key, String address) {
    if (key == null) {
      return receive.byAnybody(incoming, reporter, address);
    }
    // other words under the same key are another notice: nothing that somebody wrote is lost
    String sending = Secret.of(key + '\n' + incoming.words() + '\n' + reporter.words()).hash();
    return sendings
        .noticeOf(sending)
        .map(notice -> again(notice, incoming, address))
        .orElseGet(() -> first(incoming, reporter, sending, address));
  }

  /** What is too old to be sent again is forgotten, also when nobody calls any more. */
  public void forget() {
    sendings.sweepOlderThan(clock.instant().minus(KEPT));
  }

  private Received first(
      IncomingNotice incoming, ReporterFacts reporter, String sending, String address) {
    Received received = receive.byAnybody(incoming, reporter, address);
    sendings.add(sending, received.notice().id(), clock.instant());
    return received;
  }

  private Received again(UUID noticeId, IncomingNotice incoming, String address) {
    gate.admit(address);
    Instant now = clock.instant();
    Notice notice = notices.get(noticeId);
    ReceiptCode code = ReceiptCode.random();
    notice.handOut(code, Senders.unknown(incoming.language()), now);
    return new Received(notice, notice.isAnswered() ? code.shown() : null);
  }
}
