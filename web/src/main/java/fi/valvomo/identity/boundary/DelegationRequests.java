package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.Delegation.Terms;
import fi.valvomo.kernel.entity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** What an administrator sends about the table of who decides what. */
public final class DelegationRequests {

  private DelegationRequests() {}

  /** A power goes to a role, or to a named person who holds it. */
  public record NewDelegation(
      @NotBlank String power,
      @NotNull Role role,
      UUID personId,
      @NotBlank String ground,
      @NotNull LocalDate validFrom,
      LocalDate validTo) {

    Terms toTerms() {
      return new Terms(ground, validFrom, validTo);
    }
  }

  /** Another ground, or other days; the last one ends it. */
  public record DelegationChange(
      @NotBlank String ground, @NotNull LocalDate validFrom, LocalDate validTo) {

    Terms toTerms() {
      return new Terms(ground, validFrom, validTo);
    }
  }
}
