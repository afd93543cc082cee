package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.Delegation;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a power, and when. */
public record DelegationView(
    UUID id,
    long version,
    String power,
    Role role,
    @Schema(nullable = true) UUID personId,
    @Schema(nullable = true) String personName,
    String ground,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo)
    implements Tagged {

  static DelegationView of(Delegation delegation) {
    return new DelegationView(
        delegation.id(),
        delegation.version(),
        delegation.power(),
        delegation.decider().role(),
        delegation.decider().personId(),
        delegation.decider().personName(),
        delegation.ground(),
        delegation.validFrom(),
        delegation.validTo());
  }
}
