package fi.valvomo.identity.boundary;

/** Names of {@link fi.valvomo.kernel.entity.Role} for {@code @RolesAllowed}. */
public final class Roles {

  public static final String OFFICER = "OFFICER";
  public static final String MANAGER = "MANAGER";
  public static final String TRIAGE = "TRIAGE";
  public static final String ADMIN = "ADMIN";
  public static final String AUDITOR = "AUDITOR";
  public static final String PROVIDER = "PROVIDER";

  /** Whoever is signed in, in whatever role. */
  public static final String ANYONE_SIGNED_IN = "**";

  private Roles() {}
}
