package fi.valvomo.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves, if it does; the launcher has checked what the environment says. */
@ApplicationScoped
public class MailSettings {

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.starttls", defaultValue = "true")
  private boolean startTls;

  @Inject
  @ConfigProperty(name = "valvomo.smtp.from", defaultValue = "valvomo@localhost.localdomain")
  private String from;

  @Inject
  @ConfigProperty(name = "valvomo.public-url", defaultValue = "http://127.0.0.1:8080")
  private String publicUrl;

  @Inject
  @ConfigProperty(name = "valvomo.mail.digest-hour", defaultValue = "7")
  private int digestHour;

  @Inject
  @ConfigProperty(name = "valvomo.mail.every-seconds", defaultValue = "5")
  private int everySeconds;

  @Inject
  @ConfigProperty(name = "valvomo.mail.tries", defaultValue = "12")
  private int tries;

  @Inject
  @ConfigProperty(name = "valvomo.mail.first-wait-minutes", defaultValue = "1")
  private int firstWaitMinutes;

  @Inject
  @ConfigProperty(name = "valvomo.mail.longest-wait-minutes", defaultValue = "240")
  private int longestWaitMinutes;

  @Inject
  @ConfigProperty(name = "valvomo.mail.lease-minutes", defaultValue = "5")
  private int leaseMinutes;

  @Inject
  @ConfigProperty(name = "valvomo.node", defaultValue = "n1")
  private String node;

  /** Where mail goes. */
  public enum Way {
    /** To a mail server. */
    SMTP,
    /** Nowhere: it waits until a mail server is named. */
    NOWHERE,
    /** Onto a page of the demo, which shows what would have been sent. */
    DEMO
  }

  public Way way() {
    if (demo) {
      return Way.DEMO;
    }
    return host.isPresent() ? Way.SMTP : Way.NOWHERE;
  }

  /** The hour of the day in Finland at which digests leave, 0–23. */
  public int digestHour() {
    return digestHour;
  }

  Duration every() {
    return Duration.ofSeconds(everySeconds);
  }

  /** How long a node has to send a message before another one takes it over. */
  Duration lease() {
    return Duration.ofMinutes(leaseMinutes);
  }

  /**
   * How long to wait after so many tries that failed: twice as long each time, up to a limit.
   * Nothing when it was tried often enough.
   */
  Optional<Duration> waitAfter(int failed) {
    if (failed >= tries) {
      return Optional.empty();
    }
    long doubled = (long) firstWaitMinutes << Math.min(failed - 1, 20);
    return Optional.of(Duration.ofMinutes(Math.min(doubled, longestWaitMinutes)));
  }

  String node() {
    return node;
  }

  String publicUrl() {
    return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  SmtpAccess smtp() {
    return new SmtpAccess(
        host.orElseThrow(), port, user.orElse(null), password.orElse(null), startTls, from);
  }
}
