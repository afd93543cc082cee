package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.control.AgreementCalendar;
import fi.valvomo.agreement.control.HandleAgreementDay;
import fi.valvomo.agreement.control.KeepAgreementDays;
import fi.valvomo.agreement.entity.AgreementDayOutcome;
import fi.valvomo.agreement.entity.AgreementDayRow;
import fi.valvomo.agreement.entity.AgreementDayState;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last days of options and notices, as a calendar; the organiser's own. */
@Path("agreement-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementDaysResource {

  private static final int KEYS = 2;
  private static final int TEXT = 2_000;
  private static final String CALENDAR = "text/calendar";

  @Inject private KeepAgreementDays days;
  @Inject private HandleAgreementDay handleDay;
  @Inject private AgreementCalendar calendar;
  @Inject private CurrentViewer current;

  /** What was done by the day, and why. */
  public record AgreementDayHandling(
      @NotNull AgreementDayOutcome outcome, @NotBlank @Size(max = TEXT) String note) {}

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Last days of options and notices, in the order of days")
  public Page<AgreementDayRow> list(
      @QueryParam("from") LocalDate from,
      @QueryParam("agreement") UUID agreement,
      @QueryParam("state") AgreementDayState state,
      @BeanParam PageParams page) {
    return days.list(from, agreement, state, page.after(KEYS), page.limit());
  }

  @GET
  @Path("calendar")
  @Produces(CALENDAR)
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "The days that wait, as a file of iCalendar")
  public Response calendar() {
    return Response.ok(calendar.file(current.viewer().language()), CALENDAR + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"valvomo.ics\"")
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "One last day of an agreement")
  public AgreementDayRow get(@PathParam("id") UUID id) {
    return days.read(id);
  }

  @POST
  @Path("{id}/handling")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Write down what was done by the day")
  public AgreementDayRow handle(
      @PathParam("id") UUID id, @NotNull @Valid AgreementDayHandling request) {
    handleDay.handle(id, request.outcome(), request.note(), current.viewer());
    return days.read(id);
  }
}
