package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.DemoAccounts;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** This installation. */
@Path("application")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "application")
public class ApplicationResource {

  private static final String BUILD = "/META-INF/maven/fi.valvomo/valvomo-web/pom.properties";

  @Inject private ServletContext application;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "valvomo.inspection.comment-days", defaultValue = "14")
  private int commentDays;

  @Inject
  @ConfigProperty(name = "valvomo.hearing.days", defaultValue = "14")
  private int hearingDays;

  @GET
  @PermitAll
  @Operation(summary = "Version, and the accounts of the demo where this is one")
  public ApplicationView get() throws IOException {
    List<ApplicationView.DemoAccount> accounts =
        demo
            ? DemoAccounts.all().stream().map(ApplicationView.DemoAccount::of).toList()
            : List.of();
    return new ApplicationView(
        demo, accounts, version(), new ApplicationView.UsualDays(commentDays, hearingDays));
  }

  private String version() throws IOException {
    try (InputStream build = application.getResourceAsStream(BUILD)) {
      Properties properties = new Properties();
      if (build != null) {
        properties.load(build);
      }
      return properties.getProperty("version", "development");
    }
  }
}
