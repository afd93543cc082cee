package fi.valvomo.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether and where returned mail is read; the launcher has checked what the environment says. */
@ApplicationScoped
public class MailboxSettings {

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.port", defaultValue = "993")
  private int port;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.encryption", defaultValue = "tls")
  private String encryption;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.user", defaultValue = "valvomo")
  private String user;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.folder", defaultValue = "INBOX")
  private String folder;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.every-seconds", defaultValue = "300")
  private int everySeconds;

  @Inject
  @ConfigProperty(name = "valvomo.mail-in.lease-minutes", defaultValue = "15")
  private int leaseMinutes;

  Duration every() {
    return Duration.ofSeconds(everySeconds);
  }

  /** How long a node may be silent before another one reads on. */
  Duration lease() {
    return Duration.ofMinutes(leaseMinutes);
  }

  /** Nothing where no mailbox is named; in the demo no mail leaves, so none comes back. */
  Optional<MailboxAccess> access() {
    return host.filter(named -> !demo)
        .map(
            named ->
                new MailboxAccess(
                    named,
                    port,
                    MailboxAccess.Encryption.valueOf(encryption.toUpperCase(Locale.ROOT)),
                    user,
                    password.orElse(""),
                    folder));
  }
}
