package fi.valvomo.report.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to hosts of the open net only. The client connects to exactly the numbers that
 * were looked at, so that a name cannot answer one thing here and another at the connection; the
 * hosts of redirects pass here too.
 *
 * @param allowed names and numbers that may be asked wherever they are
 * @param outward whether any others may be asked at all
 */
record OpenNetNames(Set<String> allowed, boolean outward) implements DnsResolver {

  /** Somewhere that is not asked. */
  static final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotPublicException(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    String name = host.toLowerCase(Locale.ROOT);
    if (allowed.contains(name)) {
      return InetAddress.getAllByName(host);
    }
    if (!outward) {
      throw new NotPublicException(host);
    }
    InetAddress[] numbers = InetAddress.getAllByName(host);
    for (InetAddress number : numbers) {
      if (!OpenNet.holds(number)) {
        throw new NotPublicException(host);
      }
    }
    return numbers;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
