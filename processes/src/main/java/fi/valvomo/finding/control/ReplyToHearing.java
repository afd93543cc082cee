package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.GroundReply;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The party replies to the hearing (vastine), item by item; a late reply enters too. */
@ApplicationScoped
@Transactional
public class ReplyToHearing {

  @Inject private Consequences consequences;
  @Inject private Attachments attachments;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Clock clock;

  /**
   * Gives the reply.
   *
   * @param whole what the party says of the whole, or null
   */
  public Consequence reply(UUID id, List<GroundReply> items, String whole, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    for (GroundReply item : items) {
      attachments.requireOf(consequence, item.documentIds(), "items.documentIds", viewer);
    }
    consequence.reply(items, whole, viewer, now);
    boolean late = now.isAfter(consequence.hearing().deadline().dueAt());
    news.toParty(
        late ? "HEARING_REPLIED_LATE" : "HEARING_REPLIED", consequence, before, null, viewer, now);
    if (before == ConsequenceState.HEARING) {
      steps.complete(consequence, ConsequenceSteps.REPLY_TO_HEARING, viewer, Map.of());
    } else if (before == ConsequenceState.DECIDING) {
      steps.message(consequence, ConsequenceSteps.LATE_REPLY);
    }
    return consequence;
  }
}
