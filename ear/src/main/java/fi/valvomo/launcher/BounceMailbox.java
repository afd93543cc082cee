package fi.valvomo.launcher;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where mail that came back is read; nowhere, unless a mailbox is named.
 *
 * @param properties what the application reads through MicroProfile Config; only what was said
 */
record BounceMailbox(Map<String, String> properties) {

  static final String HOST = "VALVOMO_MAIL_IN_HOST";
  static final String PORT = "VALVOMO_MAIL_IN_PORT";
  static final String ENCRYPTION = "VALVOMO_MAIL_IN_ENCRYPTION";
  static final String USER = "VALVOMO_MAIL_IN_USER";
  static final String PASSWORD = "VALVOMO_MAIL_IN_PASSWORD";
  static final String FOLDER = "VALVOMO_MAIL_IN_FOLDER";

  private static final String TLS = "tls";

  /** A password alone says nothing that could be wrong, and is never shown. */
  static BounceMailbox of(Environment given) {
    if (!given.says(HOST)) {
      for (String useless : new String[] {PORT, ENCRYPTION, USER, FOLDER}) {
        if (given.says(useless)) {
          throw new WrongSetting(useless, given.value(useless, ""), "of no use without " + HOST);
        }
      }
      return new BounceMailbox(Map.of());
    }
    for (String needed : new String[] {USER, PASSWORD}) {
      if (!given.says(needed)) {
        throw new WrongSetting(needed + " is missing; " + HOST + " needs it");
      }
    }
    String encryption = encryption(given.value(ENCRYPTION, TLS));
    Map<String, String> said = new TreeMap<>();
    said.put("valvomo.mail-in.host", host(given.value(HOST, "")));
    said.put("valvomo.mail-in.encryption", encryption);
    said.put("valvomo.mail-in.port", port(given.value(PORT, usualPort(encryption))));
    said.put("valvomo.mail-in.user", given.value(USER, ""));
    said.put("valvomo.mail-in.password", given.value(PASSWORD, ""));
    said.put("valvomo.mail-in.folder", folder(given.value(FOLDER, "INBOX")));
    return new BounceMailbox(Map.copyOf(said));
  }

  private static String usualPort(String encryption) {
    return encryption.equals(TLS) ? "993" : "143";
  }

  private static String host(String value) {
    return matching(HOST, value, MailAccess.NAME, "must be the name or address of a mail server");
  }

  private static String encryption(String value) {
    return matching(ENCRYPTION, value, "tls|starttls|none", "must be tls, starttls or none");
  }

  private static String folder(String value) {
    return matching(FOLDER, value, "[^\\p{Cntrl}]{1,200}", "must be the name of a folder");
  }

  private static String port(String value) {
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) > 65535
        || Integer.parseInt(value) == 0) {
      throw new WrongSetting(PORT, value, "must be a port, 1 to 65535");
    }
    return value;
  }

  private static String matching(String variable, String value, String form, String otherwise) {
    if (!value.matches(form)) {
      throw new WrongSetting(variable, value, otherwise);
    }
    return value;
  }

  /** Hands it to the application. */
  void publish() {
    properties.forEach(System::setProperty);
  }

  @Override
  public String toString() {
    return "BounceMailbox" + properties.keySet();
  }
}
