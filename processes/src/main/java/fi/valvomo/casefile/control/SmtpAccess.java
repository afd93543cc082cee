package fi.valvomo.casefile.control;

/**
 * How to reach a mail server.
 *
 * @param user null for a server that asks for none
 * @param startTls whether the connection must become encrypted; without, nothing is sent to a
 *     server that cannot
 * @param from the address in whose name mail leaves
 */
record SmtpAccess(
    String host, int port, String user, String password, boolean startTls, String from) {

  @Override
  public String toString() {
    return "SmtpAccess[" + host + ":" + port + "]";
  }
}
