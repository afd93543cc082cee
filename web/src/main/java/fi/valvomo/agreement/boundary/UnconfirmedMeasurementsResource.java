package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.control.ConfirmMeasurement;
import fi.valvomo.agreement.control.ConfirmMeasurement.Read;
import fi.valvomo.agreement.entity.UnconfirmedRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures that producers and their systems told, and nobody of the organiser has confirmed. */
@Path("unconfirmed-measurements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "measurements")
public class UnconfirmedMeasurementsResource {

  private static final int KEYS = 2;
  private static final int LONGEST = 200;
  private static final int MOST = 500;

  @Inject private ConfirmMeasurement confirmMeasurement;
  @Inject private CurrentViewer current;

  /** The figures that somebody has looked at, all or none of which are confirmed. */
  public record Confirmations(
      @NotEmpty @Size(max = MOST) @Valid List<@NotNull Looked> measurements) {}

  /** One of them, as it was seen. */
  public record Looked(@NotNull UUID id, @NotNull Long version) {}

  /** How many were confirmed. */
  public record Confirmed(int count) {}

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Figures that nobody has confirmed yet, in the order in which they came")
  public Page<UnconfirmedRow> list(
      @QueryParam("search") String search, @BeanParam PageParams page) {
    if (search != null && search.length() > LONGEST) {
      throw InvalidException.of("search", "size", 0, LONGEST);
    }
    return confirmMeasurement.unconfirmed(search, page.after(KEYS), page.limit());
  }

  @POST
  @Path("confirmation")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Confirm several figures at once, all or none")
  public Confirmed confirm(@NotNull @Valid Confirmations request) {
    List<Read> read =
        request.measurements().stream().map(each -> new Read(each.id(), each.version())).toList();
    confirmMeasurement.confirmAll(read, current.viewer());
    return new Confirmed(read.size());
  }
}
