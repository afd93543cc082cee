package fi.valvomo.inspection.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.inspection.boundary.InspectionRequests.NewInspection;
import fi.valvomo.inspection.control.BeginInspection;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionFilter;
import fi.valvomo.inspection.entity.InspectionRow;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inspections: what has been and is being inspected, and how one begins. */
@Path("inspections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class InspectionsResource {

  private static final int SORT_KEYS = 2;

  @Inject private ReadInspections readInspections;
  @Inject private BeginInspection beginInspection;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Inspections, the latest visit first")
  public Page<InspectionRow> list(
      @QueryParam("unit") UUID unit,
      @QueryParam("producer") UUID producer,
      @QueryParam("state") InspectionState state,
      @QueryParam("finding") UUID finding,
      @BeanParam PageParams params) {
    InspectionFilter filter = new InspectionFilter(unit, producer, state, finding);
    return readInspections.list(filter, current.viewer(), params.after(SORT_KEYS), params.limit());
  }

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Begin to inspect a unit")
  @APIResponseSchema(value = InspectionView.class, responseCode = "201")
  public Response begin(@NotNull @Valid NewInspection request) {
    Viewer viewer = current.viewer();
    Inspection inspection =
        beginInspection.begin(
            request.unitId(), request.relationId(), request.basisCode(), request.order(), viewer);
    return Response.created(URI.create("inspections/" + inspection.id()))
        .entity(InspectionView.of(readInspections.page(inspection.id(), viewer), viewer))
        .build();
  }
}
