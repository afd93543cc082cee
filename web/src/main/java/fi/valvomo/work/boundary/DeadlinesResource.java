package fi.valvomo.work.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.control.DeadlineWords;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a deadline would be, before anything is sent. */
@Path("deadlines")
public class DeadlinesResource {

  @Inject private Deadlines deadlines;
  @Inject private CurrentViewer current;

  @GET
  @Path("preview")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Count a deadline and explain it")
  public Preview preview(
      @NotNull @QueryParam("sentOn") LocalDate sentOn,
      @NotNull @QueryParam("channel") Channel channel,
      @NotNull @Min(0) @Max(3660) @QueryParam("days") Integer days,
      @NotNull @QueryParam("kind") DayKind kind) {
    return Preview.of(deadlines.count(sentOn, channel, days, kind), current.viewer().language());
  }

  @GET
  @Path("moved")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The last day that more time until a day would give: a working day")
  public MovedDay moved(@NotNull @QueryParam("until") LocalDate until) {
    return new MovedDay(WorkingDays.onOrAfter(until));
  }

  /** The last day that more time would give. */
  public record MovedDay(LocalDate dueOn) {}

  /** The last day and how it was counted, in words. */
  public record Preview(LocalDate dueOn, String explanation) {

    /** In the reader's language. */
    public static Preview of(Deadline deadline, Language language) {
      return new Preview(deadline.dueOn(), DeadlineWords.of(deadline, language));
    }
  }
}
