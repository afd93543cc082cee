package fi.valvomo.identity.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person's own new password, and the old one as proof. */
public record PasswordChange(
    @NotEmpty @Size(max = 200) String oldPassword, @NotNull String newPassword) {

  @Override
  public String toString() {
    return "PasswordChange";
  }
}
