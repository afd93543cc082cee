package fi.valvomo.inspection.control;

import fi.valvomo.criteria.entity.SupervisoryAuthorities;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.inspection.entity.AuthorityDelivery;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * To which authority a report goes, if to any: organiser and authority send each other their
 * reports wherever the act governs the activity, purchased or own. 741/2023 34 §.
 */
@ApplicationScoped
public class AuthorityOfInspection {

  @Inject private SupervisoryAuthorities authorities;

  /** The authority of that day. */
  public SupervisoryAuthority on(Instant at) {
    return authorities.inForce(at.atZone(Deadline.ZONE).toLocalDate());
  }

  /** The authority that got the report, or would get it now; none before the report is ready. */
  Optional<SupervisoryAuthority> of(Inspection inspection, Instant now) {
    if (inspection.authority() != null) {
      return Optional.of(authorities.find(inspection.authority().code()));
    }
    return inspection.state() == InspectionState.FINALISING
        ? Optional.of(on(now))
        : Optional.empty();
  }

  AuthorityDelivery delivery(Inspection inspection, String channel, String reference, Instant at) {
    SupervisoryAuthority authority = on(at);
    if (!inspection.basis().actApplies()) {
      return AuthorityDelivery.notAskedFor(authority.code(), authority.name());
    }
    if (channel == null || channel.isBlank()) {
      throw InvalidException.of("authorityChannel", "authorityChannel");
    }
    return AuthorityDelivery.sent(authority.code(), authority.name(), channel, reference, at);
  }
}
