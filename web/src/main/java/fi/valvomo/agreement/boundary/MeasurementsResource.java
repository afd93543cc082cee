package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.boundary.MeasurementRequests.Correction;
import fi.valvomo.agreement.boundary.MeasurementRequests.NewMeasurement;
import fi.valvomo.agreement.boundary.MeasurementRequests.Withdrawal;
import fi.valvomo.agreement.control.ConfirmMeasurement;
import fi.valvomo.agreement.control.ReadTargets;
import fi.valvomo.agreement.control.ReceiveMeasurement;
import fi.valvomo.agreement.control.TellMeasurement;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Measurement;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was reached: typed in, corrected, taken back; every figure ever told stays readable. */
@Path("measurements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "measurements")
public class MeasurementsResource {

  private static final String EXAMPLE =
      """
      {
        "indicatorCode": "CARE_PLANS_IN_TIME",
        "subjectType": "UNIT",
        "subjectId": "6f2c1f3e-0f6b-4a57-9a0e-6f0d3a1c2b4d",
        "periodFrom": "2026-03-01",
        "figure": { "numerator": 47, "denominator": 50 }
      }""";

  @Inject private ReadTargets targets;
  @Inject private TellMeasurement tellMeasurement;
  @Inject private ReceiveMeasurement receiveMeasurement;
  @Inject private ConfirmMeasurement confirmMeasurement;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "All that was told of a subject by an indicator, the newest first")
  public List<MeasurementView> list(
      @QueryParam("indicator") UUID indicatorId,
      @QueryParam("subjectType") PartyType subjectType,
      @QueryParam("subject") UUID subjectId) {
    require("indicator", indicatorId);
    require("subjectType", subjectType);
    require("subject", subjectId);
    List<Measurement> told =
        targets.measurements(indicatorId, new Subject(subjectType, subjectId), current.viewer());
    Indicator indicator = targets.indicator(indicatorId);
    Named subject = targets.names(Set.of(subjectId)).get(subjectId);
    return told.stream().map(each -> MeasurementView.of(each, indicator, subject)).toList();
  }

  @POST
  @RolesAllowed({OFFICER, PROVIDER})
  @Operation(
      summary =
          "Tell what was reached in a period; a producer tells of its own units, its system with its"
              + " key in X-API-Key or as Authorization: Bearer, and an officer confirms it")
  @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
  public Response tell(
      @RequestBody(
              content = @Content(examples = @ExampleObject(name = "measurement", value = EXAMPLE)))
          @NotNull
          @Valid
          NewMeasurement request) {
    UUID indicator = targets.indicatorId(request.indicatorId(), request.indicatorCode());
    if (!current.viewer().is(Role.OFFICER)) {
      return created(
          receiveMeasurement.receive(
              indicator,
              request.subject(),
              request.periodFrom(),
              request.figure().toFigure(),
              current.isByKey() ? MeasurementSource.API : MeasurementSource.TYPED,
              current.viewer()));
    }
    Measurement told =
        tellMeasurement.tell(
            indicator,
            request.subject(),
            request.periodFrom(),
            request.figure().toFigure(),
            request.figure().toOrigin(),
            current.viewer());
    return created(told);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One measurement")
  public MeasurementView get(@PathParam("id") UUID id) {
    return view(targets.measurement(id, current.viewer()));
  }

  @POST
  @Path("{id}/confirmation")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Confirm a figure that a producer's own system told")
  public MeasurementView confirm(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return view(confirmMeasurement.confirm(id, IfMatch.version(headers), current.viewer()));
  }

  @POST
  @Path("{id}/correction")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Put another figure in the place of a measurement")
  @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
  public Response correct(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Correction request) {
    return created(
        tellMeasurement.correct(
            id,
            IfMatch.version(headers),
            request.figure().toFigure(),
            request.figure().toOrigin(),
            request.reason(),
            current.viewer()));
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Take a measurement back that was told by mistake")
  public MeasurementView withdraw(
      @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull @Valid Withdrawal request) {
    return view(
        tellMeasurement.withdraw(id, IfMatch.version(headers), request.reason(), current.viewer()));
  }

  private Response created(Measurement told) {
    return Response.created(URI.create("measurements/" + told.id())).entity(view(told)).build();
  }

  private MeasurementView view(Measurement measurement) {
    UUID subject = measurement.subject().id();
    return MeasurementView.of(
        measurement,
        targets.indicator(measurement.indicatorId()),
        targets.names(Set.of(subject)).get(subject));
  }

  private static void require(String field, Object value) {
    if (value == null) {
      throw InvalidException.of(field, "required");
    }
  }
}
