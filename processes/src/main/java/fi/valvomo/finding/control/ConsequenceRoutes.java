package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the process asks of a consequence where its way parts. */
@Named("consequenceRoutes")
@ApplicationScoped
public class ConsequenceRoutes {

  @Inject private Consequences consequences;

  /** Whether the party is heard before the decision, as the ladder said at the proposal. */
  public boolean needsHearing(String consequenceId) {
    return consequences.get(UUID.fromString(consequenceId)).measure().needsHearing();
  }
}
