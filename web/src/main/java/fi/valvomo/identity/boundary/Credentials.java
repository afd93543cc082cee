package fi.valvomo.identity.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** What a person types to sign in. */
public record Credentials(
    @NotBlank @Size(max = 200) String username, @NotEmpty @Size(max = 200) String password) {

  @Override
  public String toString() {
    return "Credentials";
  }
}
