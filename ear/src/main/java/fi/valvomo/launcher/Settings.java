package fi.valvomo.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says, checked. Nothing is started before all of it is right. */
record Settings(
    Optional<DatabaseAccess> database,
    Path data,
    HttpAddress address,
    String node,
    boolean demo,
    Optional<String> secretKey,
    MailAccess mail,
    BounceMailbox mailbox) {

  static final String DB_URL = "VALVOMO_DB_URL";
  static final String DB_USER = "VALVOMO_DB_USER";
  static final String DB_PASSWORD = "VALVOMO_DB_PASSWORD";
  static final String DATA = "VALVOMO_DATA";
  static final String NODE = "VALVOMO_NODE";
  static final String DEMO = "VALVOMO_DEMO";
  static final String SECRET_KEY = "VALVOMO_SECRET_KEY";

  private static final int SHORTEST_KEY = 32;

  static Settings of(Map<String, String> environment) {
    Environment given = new Environment(environment);
    return new Settings(
        database(given),
        data(given.value(DATA, "./data")),
        new HttpAddress(given.value(HttpAddress.HOST, "127.0.0.1"), port(given)),
        node(given.value(NODE, "n1")),
        demo(given.value(DEMO, "false")),
        secretKey(given.value(SECRET_KEY, "")),
        MailAccess.of(given),
        BounceMailbox.of(given));
  }

  /**
   * Hands them to the application, which reads them through MicroProfile Config.
   *
   * @param at where it will listen
   * @param key the secret of the house
   */
  void publish(DatabaseAccess access, HttpAddress at, String key) {
    System.setProperty("valvomo.secret-key", key);
    System.setProperty("valvomo.db.url", access.url());
    System.setProperty("valvomo.db.user", access.user());
    System.setProperty("valvomo.db.password", access.password());
    System.setProperty("valvomo.demo", String.valueOf(demo));
    System.setProperty("valvomo.node", node);
    // links lead here, unless people come by another name
    System.setProperty("valvomo.public-url", at.uri("").toString());
    mail.publish();
    mailbox.publish();
  }

  private static Optional<DatabaseAccess> database(Environment given) {
    String url = given.value(DB_URL, "");
    String user = given.value(DB_USER, "");
    if (url.isEmpty()) {
      if (!user.isEmpty()) {
        throw new WrongSetting(DB_USER, user, "of no use without " + DB_URL);
      }
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      // Not shown: other forms of address have the password in them.
      throw new WrongSetting(DB_URL + " must begin with jdbc:postgresql:");
    }
    if (url.matches("(?i).*[?&](user|password)=.*")) {
      throw new WrongSetting(
          DB_URL + " must not name user or password; " + DB_USER + " and " + DB_PASSWORD + " do");
    }
    if (user.isEmpty()) {
      throw new WrongSetting(DB_USER + " is missing; " + DB_URL + " needs it");
    }
    return Optional.of(new DatabaseAccess(url, user, given.value(DB_PASSWORD, "")));
  }

  private static Path data(String value) {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException invalid) {
      throw new WrongSetting(DATA, value, "not the name of a folder");
    }
  }

  private static int port(Environment given) {
    String value = given.value(HttpAddress.PORT, "8080");
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
      throw new WrongSetting(
          HttpAddress.PORT, value, "must be a port, 1 to 65535 (or 0 for any free one)");
    }
    return Integer.parseInt(value);
  }

  private static String node(String value) {
    if (!value.matches("[a-z0-9-]{1,32}")) {
      throw new WrongSetting(NODE, value, "must be 1 to 32 of a-z, 0-9 and -");
    }
    return value;
  }

  private static boolean demo(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new WrongSetting(DEMO, value, "must be true or false");
    }
    return value.equals("true");
  }

  // Not shown: it is a secret.
  private static Optional<String> secretKey(String value) {
    if (!value.isEmpty() && value.length() < SHORTEST_KEY) {
      throw new WrongSetting(SECRET_KEY + " must have at least " + SHORTEST_KEY + " characters");
    }
    return Optional.of(value).filter(key -> !key.isEmpty());
  }
}
