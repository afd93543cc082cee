package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.InvalidException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address on the open net under which something is published (julkaisuosoite). */
public final class WebAddress {

  /** So much fits an address. */
  public static final int LONGEST = 2_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /**
   * The address as it is stored.
   *
   * @throws InvalidException on {@code address} when a browser could not open it, or it carries a
   *     password
   */
  public static String checked(String given) {
    String address = given.strip();
    URI uri = parsed(address);
    boolean right =
        address.length() <= LONGEST
            && uri != null
            && uri.getScheme() != null
            && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
            && uri.getHost() != null
            && uri.getRawUserInfo() == null;
    if (!right) {
      throw InvalidException.of("address", "webAddress");
    }
    return address;
  }

  private static URI parsed(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException wrong) {
      return null;
    }
  }
}
