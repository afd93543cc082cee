package fi.valvomo.identity.boundary;

import jakarta.validation.constraints.NotNull;

/** A password that an administrator gives. */
public record NewPassword(@NotNull String newPassword) {

  @Override
  public String toString() {
    return "NewPassword";
  }
}
