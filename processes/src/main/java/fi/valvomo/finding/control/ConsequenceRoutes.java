package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.ConsequenceDelivery;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the process asks of a consequence where its way parts. */
@Named("consequenceRoutes")
@ApplicationScoped
public class ConsequenceRoutes {

  @Inject private Consequences consequences;

  /** Whether the party was asked for an answer, and has not given it. */
  public boolean asksAnswer(String consequenceId) {
    return consequences.get(UUID.fromString(consequenceId)).takesAnswer();
  }

  /** Whether the days to ask for a review wait for the opening of the message in the portal. */
  public boolean waitsForOpening(String consequenceId) {
    ConsequenceDelivery delivery = consequences.get(UUID.fromString(consequenceId)).delivery();
    return delivery.appealUntil() != null && delivery.channel() == Channel.PORTAL;
  }

  /** Whether the party is heard before the decision, as the ladder said at the proposal. */
  public boolean needsHearing(String consequenceId) {
    return consequences.get(UUID.fromString(consequenceId)).measure().needsHearing();
  }
}
