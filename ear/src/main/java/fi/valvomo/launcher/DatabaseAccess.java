package fi.valvomo.launcher;

/** How to reach a PostgreSQL database. */
public record DatabaseAccess(String url, String user, String password) {

  /** Without the password, which no log may hold. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
