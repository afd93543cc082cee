package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.CaseMailRow;
import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.casefile.entity.MailDeliveryRow;
import fi.valvomo.casefile.entity.MailLog;
import fi.valvomo.casefile.entity.MailShown;
import fi.valvomo.casefile.entity.MailState;
import fi.valvomo.casefile.entity.MailTold;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the delivery log. */
@ApplicationScoped
@Transactional
public class ReadMail {

  @Inject private MailLog log;
  @Inject private MailDeliveries deliveries;
  @Inject private CaseFiles cases;
  @Inject private MailSettings settings;

  /** The notices of a case and what became of them, reader by reader. */
  public Page<CaseMailRow> ofCase(UUID caseId, Cursor after, int limit) {
    cases.get(caseId);
    return log.ofCase(caseId, after, limit);
  }

  /** Messages of one state, or of all. */
  public Page<MailDeliveryRow> list(MailState state, Cursor after, int limit) {
    return log.deliveries(state, after, limit);
  }

  /** One message with its log of tries. */
  public Logged read(UUID id) {
    MailDelivery delivery = deliveries.get(id);
    // read while the transaction lasts
    delivery.attempts();
    return new Logged(delivery, deliveries.told(id));
  }

  /** A message and what it tells of. */
  public record Logged(MailDelivery delivery, List<MailTold> told) {}

  /**
   * What the demo would have sent.
   *
   * @throws MissingException where this is no demo: then nobody reads what was sent
   */
  public Page<MailShown> shown(Cursor after, int limit) {
    if (settings.way() != MailSettings.Way.DEMO) {
      throw new MissingException("mail of the demo");
    }
    return log.shown(after, limit);
  }
}
