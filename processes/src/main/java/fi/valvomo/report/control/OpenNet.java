package fi.valvomo.report.control;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * What belongs to the open net: everything else is not asked, since an address that somebody writes
 * down could else make the house knock on the doors of its own neighbours. Pure rule.
 */
final class OpenNet {

  private OpenNet() {}

  /** Whether anybody on the open net can reach a host of this number. */
  static boolean holds(InetAddress host) {
    if (host.isAnyLocalAddress()
        || host.isLoopbackAddress()
        || host.isLinkLocalAddress()
        || host.isSiteLocalAddress()
        || host.isMulticastAddress()) {
      return false;
    }
    byte[] number = host.getAddress();
    return host instanceof Inet4Address ? isOpen4(number) : isOpen6(number);
  }

  private static boolean isOpen4(byte[] n) {
    int first = n[0] & 0xff;
    int second = n[1] & 0xff;
    int third = n[2] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 224 && !carrier && !protocols && !benchmarks && !examples;
  }

  /** Global unicast alone, without tunnels that carry numbers of the other kind inside. */
  private static boolean isOpen6(byte[] n) {
    int head = (n[0] & 0xff) << 8 | n[1] & 0xff;
    int next = (n[2] & 0xff) << 8 | n[3] & 0xff;
    boolean global = (n[0] & 0xe0) == 0x20;
    boolean teredo = head == 0x2001 && next == 0;
    boolean examples = head == 0x2001 && next == 0x0db8;
    boolean sixToFour = head == 0x2002;
    return global && !teredo && !examples && !sixToFour;
  }
}
