package fi.valvomo.report.control;

import fi.valvomo.report.control.OpenNetNames.NotPublicException;
import fi.valvomo.report.entity.LinkAnswer;
import fi.valvomo.report.entity.LinkResult;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks an address for its head, and where that is refused for the thing itself, of which nothing is
 * read. Only hosts of the open net are asked ({@link OpenNetNames}), redirects included, each with
 * little patience.
 */
@ApplicationScoped
public class AskAddress {

  private static final int SUCCESS = 200;
  private static final int REDIRECT = 300;

  @Resource private ManagedScheduledExecutorService scheduler;

  /**
   * Hosts that may be asked although they are not on the open net, such as those of an intranet.
   */
  @Inject
  @ConfigProperty(name = "valvomo.links.allowed-hosts")
  private Optional<String> allowedHosts;

  /** Whether any others are asked at all; a demo never leaves its machine. */
  @Inject
  @ConfigProperty(name = "valvomo.links.outward")
  private Optional<Boolean> outward;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "valvomo.public-url", defaultValue = "http://127.0.0.1:8080")
  private String publicUrl;

  @Inject
  @ConfigProperty(name = "valvomo.links.patience-seconds", defaultValue = "10")
  private int patience;

  private CloseableHttpClient client;

  @PostConstruct
  void open() {
    client = LinkClient.of(new OpenNetNames(allowed(), outward.orElse(!demo)), patience);
  }

  /** A demo publishes on the machine on which it runs, and asks nobody else. */
  private Set<String> allowed() {
    String hosts = allowedHosts.orElseGet(() -> demo ? URI.create(publicUrl).getHost() : "");
    return Stream.of(hosts.split(","))
        .map(host -> host.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @PreDestroy
  void close() {
    client.close(CloseMode.GRACEFUL);
  }

  /** What comes when the address is asked; never an exception. */
  LinkAnswer ask(String address) {
    try {
      int head = status(new HttpHead(address));
      return LinkAnswer.of(
          head >= SUCCESS && head < REDIRECT ? head : status(new HttpGet(address)));
    } catch (NotPublicException elsewhere) {
      return new LinkAnswer(LinkResult.NOT_PUBLIC, null);
    } catch (IOException | IllegalArgumentException silent) {
      return new LinkAnswer(LinkResult.UNREACHABLE, null);
    }
  }

  /**
   * Whoever answers drop by drop is not waited for beyond three times the patience for one drop.
   */
  private int status(HttpUriRequestBase request) throws IOException {
    Future<?> end = scheduler.schedule(request::cancel, 3L * patience, TimeUnit.SECONDS);
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return response.getCode();
    } finally {
      end.cancel(false);
    }
  }
}
