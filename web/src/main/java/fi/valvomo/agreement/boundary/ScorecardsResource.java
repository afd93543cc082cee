package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.agreement.control.ReadScorecard;
import fi.valvomo.agreement.control.ReadScorecard.Kind;
import fi.valvomo.agreement.control.ReadScorecard.Part;
import fi.valvomo.agreement.control.ReadScorecard.Scorecard;
import fi.valvomo.agreement.control.ScorecardLine;
import fi.valvomo.agreement.entity.Forecast;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Trend;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All targets of one subject on one page; a provider reads those of its own. */
@Path("scorecards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class ScorecardsResource {

  private static final int KEYS = 2;

  @Inject private ReadScorecard scorecards;
  @Inject private FigureWords words;
  @Inject private CurrentViewer current;

  /** How everything stands for one subject. */
  public record ScorecardView(
      UUID subjectId, String subjectName, Kind kind, List<LineView> lines) {}

  /** How everything stands for a unit of a producer, or for a party of an agreement. */
  public record PartView(UUID id, PartyType type, String name, List<LineView> lines) {}

  /**
   * One target on it.
   *
   * @param periods the oldest first
   * @param years summed from the periods
   * @param forecast no measurement: where the figure goes until the end of the year, or null
   * @param yearForecast no measurement: what the year will be of which the periods are parts, or
   *     null
   * @param beside names of other agreements that judge the newest period by the same indicator,
   *     each by a target of its own
   * @param median of the units of the same service, none of them named; null where they are few
   */
  public record LineView(
      TargetView target,
      List<StandingView> periods,
      List<StandingView> years,
      Trend trend,
      @Schema(nullable = true) ForecastView forecast,
      @Schema(nullable = true) ForecastView yearForecast,
      @Schema(nullable = true) MedianView median,
      List<String> beside) {}

  /** What units of the same service reached in the middle, in the newest period told. */
  public record MedianView(BigDecimal value, int units) {}

  /** A forecast with its span of nineteen in twenty. */
  public record ForecastView(
      LocalDate until, BigDecimal value, BigDecimal low, BigDecimal high, int basedOn) {}

  @GET
  @Path("{subject}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "All targets of a unit, producer, service line or agreement as a whole")
  public ScorecardView get(@PathParam("subject") UUID subject) {
    Scorecard card = scorecards.of(subject, current.viewer());
    return new ScorecardView(
        card.subject().id(),
        card.subject().name(),
        card.kind(),
        views(card.lines(), card.subject().name()));
  }

  @GET
  @Path("{subject}/parts")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Units of a producer, or those measured under an agreement, by name")
  public Page<PartView> parts(@PathParam("subject") UUID subject, @BeanParam PageParams params) {
    return scorecards
        .parts(subject, params.limit(), params.after(KEYS), current.viewer())
        .map(this::part);
  }

  private PartView part(Part part) {
    String name = part.subject().name();
    return new PartView(
        part.subject().id(), part.subject().type(), name, views(part.lines(), name));
  }

  private List<LineView> views(List<ScorecardLine> lines, String subject) {
    return lines.stream().map(line -> view(line, subject)).toList();
  }

  private LineView view(ScorecardLine line, String subject) {
    return new LineView(
        TargetView.of(line.target(), words),
        views(line.periods(), line, subject),
        views(line.years(), line, subject),
        line.trend(),
        forecast(line.forecast(), line.forecastFor()),
        forecast(line.yearForecast(), line.forecastFor()),
        line.median() == null ? null : new MedianView(line.median().value(), line.median().units()),
        line.beside());
  }

  private List<StandingView> views(List<StandingRow> rows, ScorecardLine line, String subject) {
    return rows.stream().map(row -> StandingView.of(row, line.target(), subject, words)).toList();
  }

  private static ForecastView forecast(Forecast forecast, LocalDate until) {
    return forecast == null
        ? null
        : new ForecastView(
            until, forecast.value(), forecast.low(), forecast.high(), forecast.basedOn());
  }
}
