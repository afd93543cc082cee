package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.DemoAccounts;
import fi.valvomo.kernel.entity.Role;
import java.util.List;

/** What anybody may know about this installation before signing in. */
public record ApplicationView(
    boolean demo, List<DemoAccount> demoAccounts, String version, UsualDays usualDays) {

  /**
   * Days that forms suggest, as this organiser has set them.
   *
   * @param comments for comments on a draft report
   * @param hearing for the reply to a hearing
   */
  public record UsualDays(int comments, int hearing) {}

  /** An account that the login page offers in demo mode. */
  public record DemoAccount(String username, String displayName, List<Role> roles) {

    static DemoAccount of(DemoAccounts.Account account) {
      return new DemoAccount(
          account.username(), account.displayName(), account.roles().stream().sorted().toList());
    }
  }
}
