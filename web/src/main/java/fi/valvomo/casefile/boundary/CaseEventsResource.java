package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.ReadTimeline;
import fi.valvomo.casefile.entity.TimelineOf;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Timelines: who did what, when and why. */
@Path("case-events")
public class CaseEventsResource {

  @Inject private ReadTimeline timeline;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The timeline of one thing, unit, producer or case; the newest first")
  public Page<CaseEventView> list(
      @QueryParam("subjectId") UUID subjectId,
      @QueryParam("unitId") UUID unitId,
      @QueryParam("producerId") UUID producerId,
      @QueryParam("caseId") UUID caseId,
      @BeanParam PageParams page) {
    if (Stream.of(subjectId, unitId, producerId, caseId).filter(Objects::nonNull).count() != 1) {
      throw InvalidException.of("subjectId", "required");
    }
    return timeline
        .read(
            new TimelineOf(subjectId, unitId, producerId, caseId),
            current.viewer(),
            page.after(1),
            page.limit())
        .map(CaseEventView::of);
  }
}
