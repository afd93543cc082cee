package fi.valvomo.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;

/** Where Valvomo listens. Port 0 stands for any free one. */
record HttpAddress(String host, int port) {

  static final String HOST = "VALVOMO_HTTP_HOST";
  static final String PORT = "VALVOMO_HTTP_PORT";

  /** The same address, free at this moment, with a port of its own. */
  HttpAddress free() {
    InetAddress address = ownAddress();
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(address, port));
      return new HttpAddress(host, probe.getLocalPort());
    } catch (IOException taken) {
      throw new WrongSetting(
          PORT, String.valueOf(port), "not to be had on " + host + " (" + taken.getMessage() + ")");
    }
  }

  /** The address as a browser on this machine writes it. */
  URI uri(String path) {
    String name = ownAddress().isAnyLocalAddress() ? "127.0.0.1" : host;
    String bracketed = name.contains(":") ? "[" + name + "]" : name;
    return URI.create("http://" + bracketed + ":" + port + path);
  }

  private InetAddress ownAddress() {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
        throw new WrongSetting(HOST, host, "no address of this machine");
      }
      return address;
    } catch (UnknownHostException | SocketException unknown) {
      throw new WrongSetting(HOST, host, "no address of this machine");
    }
  }
}
