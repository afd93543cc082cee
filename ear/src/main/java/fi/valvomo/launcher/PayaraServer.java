package fi.valvomo.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro in this process, with Valvomo deployed at its root. */
final class PayaraServer {

  private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";

  private static final String COMPRESSED =
      "text/html,text/css,text/javascript,application/javascript,image/svg+xml";

  private PayaraServer() {}

  /** Returns when Valvomo is deployed; it may still be loading. */
  static void start(Bundle bundle, Path root, HttpAddress address, Log log) {
    System.setProperty(
        "fish.payara.micro.BootJar", bundle.micro().resolve("launch-micro.jar").toUri().toString());
    // its services come up one by one: side by side, on a busy machine, they now and then trip over
    // each other, and the server ends
    System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
    System.setProperty("fish.payara.micro.UnpackDir", bundle.micro().toString());
    PayaraMicroBoot server = boot(options(bundle, root, address, log));
    // A WAR that does not start is no error to Payara: it would answer 404 for ever.
    if (server.getRuntime().getLocalDescriptor().getDeployedApplications().isEmpty()) {
      throw new StartFailed("the application does not start; the reason is in " + log.file());
    }
  }

  private static PayaraMicroBoot boot(String... options) {
    try {
      return (PayaraMicroBoot)
          Class.forName(IMPLEMENTATION)
              .getMethod("create", String[].class)
              .invoke(null, (Object) options);
    } catch (ReflectiveOperationException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      throw new StartFailed("the server does not start: " + cause.getMessage(), failed);
    }
  }

  // Only --nohazelcast keeps every other port closed; together with --nocluster it would not.
  private static String[] options(Bundle bundle, Path root, HttpAddress address, Log log) {
    return new String[] {
      "--rootdir",
      root.toString(),
      "--port",
      String.valueOf(address.port()),
      "--nohazelcast",
      "--disablephonehome",
      "--logproperties",
      log.properties(root).toString(),
      "--prebootcommandfile",
      commands(root, address).toString(),
      "--deploy",
      bundle.war().toString(),
      "--contextroot",
      "/"
    };
  }

  private static Path commands(Path root, HttpAddress address) {
    String network = "set configs.config.server-config.network-config.";
    String http = network + "protocols.protocol.http-listener.http.";
    try {
      return Files.writeString(
          root.resolve("preboot.txt"),
          String.join(
              "\n",
              network
                  + "network-listeners.network-listener.http-listener.address="
                  + address.host(),
              http + "server-header=false",
              http + "xpowered-by=false",
              // over an upgraded connection, which only tools ask for, pages lose their headers
              http + "http2-enabled=false",
              // Pages and scripts only: answers may hold secrets, which compression could give
              // away.
              http + "compression=on",
              http + "compressable-mime-type=" + COMPRESSED,
              ""));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
