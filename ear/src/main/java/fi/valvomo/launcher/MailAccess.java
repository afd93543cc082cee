package fi.valvomo.launcher;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * How mail leaves, and where its links lead.
 *
 * @param properties what the application reads through MicroProfile Config; only what was said
 */
record MailAccess(Map<String, String> properties) {

  static final String HOST = "VALVOMO_SMTP_HOST";
  static final String PORT = "VALVOMO_SMTP_PORT";
  static final String USER = "VALVOMO_SMTP_USER";
  static final String PASSWORD = "VALVOMO_SMTP_PASSWORD";
  static final String STARTTLS = "VALVOMO_SMTP_STARTTLS";
  static final String FROM = "VALVOMO_SMTP_FROM";
  static final String PUBLIC_URL = "VALVOMO_PUBLIC_URL";

  private static final String ADDRESS = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
  static final String NAME = "[A-Za-z0-9.:-]{1,253}";

  /** A password alone says nothing that could be wrong, and is never shown. */
  static MailAccess of(Environment given) {
    Map<String, String> said = new TreeMap<>();
    if (given.says(PUBLIC_URL)) {
      said.put("valvomo.public-url", publicUrl(given.value(PUBLIC_URL, "")));
    }
    if (given.says(HOST)) {
      server(given, said);
    } else {
      for (String useless : new String[] {PORT, USER, STARTTLS, FROM}) {
        if (given.says(useless)) {
          throw new WrongSetting(useless, given.value(useless, ""), "of no use without " + HOST);
        }
      }
    }
    return new MailAccess(Map.copyOf(said));
  }

  private static void server(Environment given, Map<String, String> said) {
    String host = given.value(HOST, "");
    if (!host.matches(NAME)) {
      throw new WrongSetting(HOST, host, "must be the name or address of a mail server");
    }
    if (!given.says(FROM)) {
      throw new WrongSetting(FROM + " is missing; " + HOST + " needs it");
    }
    if (!given.says(PUBLIC_URL)) {
      throw new WrongSetting(PUBLIC_URL + " is missing; links in mail need it");
    }
    said.put("valvomo.smtp.host", host);
    said.put("valvomo.smtp.port", port(given.value(PORT, "587")));
    said.put("valvomo.smtp.starttls", yesOrNo(given.value(STARTTLS, "true")));
    said.put("valvomo.smtp.from", sender(given.value(FROM, "")));
    if (given.says(USER)) {
      if (!given.says(PASSWORD)) {
        throw new WrongSetting(PASSWORD + " is missing; " + USER + " needs it");
      }
      said.put("valvomo.smtp.user", given.value(USER, ""));
      said.put("valvomo.smtp.password", given.value(PASSWORD, ""));
    }
  }

  private static String port(String value) {
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) > 65535
        || Integer.parseInt(value) == 0) {
      throw new WrongSetting(PORT, value, "must be a port, 1 to 65535");
    }
    return value;
  }

  private static String yesOrNo(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new WrongSetting(STARTTLS, value, "must be true or false");
    }
    return value;
  }

  private static String sender(String value) {
    if (!value.matches(ADDRESS)) {
      throw new WrongSetting(FROM, value, "must be an e-mail address");
    }
    return value;
  }

  private static String publicUrl(String value) {
    try {
      URI uri = URI.create(value);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean plain = uri.getQuery() == null && uri.getFragment() == null;
      if (web && uri.getHost() != null && uri.getUserInfo() == null && plain) {
        return value.replaceAll("/+$", "");
      }
    } catch (IllegalArgumentException noUri) {
      // answered below, as any other text that is no address
    }
    throw new WrongSetting(
        PUBLIC_URL, value, "must be the address that people type, such as https://valvomo.city.fi");
  }

  /** Hands it to the application. */
  void publish() {
    properties.forEach(System::setProperty);
  }

  @Override
  public String toString() {
    return "MailAccess" + properties.keySet();
  }
}
