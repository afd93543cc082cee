package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceFilter;
import fi.valvomo.finding.entity.ConsequenceRow;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.identity.entity.Delegation.Decider;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads consequences with all that their pages show. */
@ApplicationScoped
@Transactional
public class ReadConsequences {

  @Inject private Consequences consequences;
  @Inject private Findings findings;
  @Inject private CaseFiles cases;
  @Inject private ServiceUnits units;
  @Inject private Producers producers;
  @Inject private Documents documents;
  @Inject private Deciders deciders;
  @Inject private AppealTime appealTime;
  @Inject private UnopenedMessages messages;
  @Inject private AllowedConsequenceActs acts;

  /** The newest proposal first. */
  public Page<ConsequenceRow> list(
      ConsequenceFilter filter, Viewer viewer, Cursor after, int limit) {
    return consequences.rows(filter, viewer, after, limit);
  }

  /** One consequence, if this person may know of it. */
  public ConsequencePage page(UUID id, Viewer viewer) {
    Consequence consequence = consequences.forViewer(id, viewer);
    if (viewer.is(Role.PROVIDER)) {
      receive(consequence, viewer);
    }
    // read while the transaction is open: the page is written after it
    consequence.grounds();
    consequence.extensions();
    return new ConsequencePage(
        consequence,
        findings.get(consequence.findingId()),
        cases.get(consequence.caseId()).number(),
        units.get(consequence.unitId()).name(),
        producers.get(consequence.producerId()).name(),
        deciders.of(consequence),
        appealTime.days(),
        documents.of(id, viewer),
        acts.of(consequence, viewer));
  }

  /** What was sent in the portal is opened: the first time after each sending is a receipt. */
  private void receive(Consequence of, Viewer party) {
    boolean heard = of.hearing() != null && of.hearing().deadline() != null;
    if (heard && of.delivery() == null) {
      messages.opened(of, DocumentKind.HEARING, of.hearing().deadline().sentOn(), party);
    }
    if (of.delivery() != null && of.delivery().channel() == Channel.PORTAL) {
      messages.opened(of, of.measure().document(), of.delivery().sentOn(), party);
    }
  }

  /**
   * A consequence and what stands around it.
   *
   * @param decider who decides it by today's delegations
   * @param appealDays days to ask for a review, where it can be asked
   * @param allowedActs what this person may do now
   */
  public record ConsequencePage(
      Consequence consequence,
      Finding finding,
      String caseNumber,
      String unitName,
      String producerName,
      Decider decider,
      int appealDays,
      List<Document> documents,
      List<String> allowedActs) {}
}
