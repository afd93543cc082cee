package fi.valvomo.demo.control;

import static fi.valvomo.agreement.entity.Direction.DOWN;
import static fi.valvomo.agreement.entity.Direction.NEITHER;
import static fi.valvomo.agreement.entity.Direction.UP;
import static fi.valvomo.agreement.entity.IndicatorKind.NPS;
import static fi.valvomo.agreement.entity.IndicatorKind.RATIO;
import static fi.valvomo.agreement.entity.IndicatorKind.SHARE;
import static fi.valvomo.agreement.entity.Perspective.AVAILABILITY;
import static fi.valvomo.agreement.entity.Perspective.CLIENT_MIX;
import static fi.valvomo.agreement.entity.Perspective.CUSTOMER_EXPERIENCE;
import static fi.valvomo.agreement.entity.Perspective.QUALITY;
import static fi.valvomo.agreement.entity.Perspective.STAFFING;
import static fi.valvomo.agreement.entity.Perspective.UNIT_COST;

import fi.valvomo.agreement.control.ClassIndicator;
import fi.valvomo.agreement.control.ImportMeasurements;
import fi.valvomo.agreement.control.KeepIndicators;
import fi.valvomo.agreement.control.MeasurementImportReport;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What the demo compares by: one indicator of each perspective, told quarter by quarter by the
 * units of one service. Every figure is made up.
 */
@ApplicationScoped
@Transactional
public class DemoComparison {

  private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);
  private static final List<Compared> ALL =
      List.of(
          new Compared(
              QUALITY,
              SHARE,
              UP,
              "V01",
              "%",
              91,
              "Palvelutarpeen arviointi ajan tasalla",
              "Bedömningen av servicebehovet aktuell",
              "Assessment of needs up to date"),
          new Compared(
              AVAILABILITY,
              SHARE,
              UP,
              "V02",
              "%",
              82,
              "Palvelu alkoi määräajassa",
              "Servicen började inom utsatt tid",
              "Service began in time"),
          new Compared(
              STAFFING,
              SHARE,
              DOWN,
              "V03",
              "%",
              11,
              "Täyttämättä olevat vakanssit",
              "Obesatta vakanser",
              "Vacant posts"),
          new Compared(
              UNIT_COST,
              RATIO,
              DOWN,
              "V04",
              "€/vrk",
              176,
              "Kustannus asiakaspäivää kohden",
              "Kostnad per klientdag",
              "Cost of a client's day"),
          new Compared(
              CUSTOMER_EXPERIENCE,
              NPS,
              UP,
              "V05",
              "NPS",
              48,
              "Asiakkaiden ja läheisten suositteluindeksi",
              "Rekommendationsindex, klienter och närstående",
              "Net promoter score of clients and relatives"),
          new Compared(
              CLIENT_MIX,
              SHARE,
              NEITHER,
              "V06",
              "%",
              46,
              "Asiakkaista runsaasti apua tarvitsevia",
              "Klienter med stort hjälpbehov",
              "Clients who need much help"));

  @Inject private KeepIndicators indicators;
  @Inject private ClassIndicator classes;
  @Inject private ImportMeasurements measurements;
  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private DemoCast cast;

  /** An indicator and about what its figures are. */
  private record Compared(
      Perspective perspective,
      IndicatorKind kind,
      Direction direction,
      String code,
      String unit,
      int about,
      String fi,
      String sv,
      String en) {

    IndicatorFacts facts() {
      return new IndicatorFacts(
          code,
          fi,
          sv,
          en,
          null,
          null,
          null,
          null,
          kind,
          direction,
          unit,
          null,
          PeriodKind.QUARTER,
          "Omavalvontaraportti",
          "Valvontaviranhaltija",
          20,
          1,
          SINCE,
          null,
          null);
    }
  }

  void make(LocalDate today) {
    Viewer officer = cast.person("officer");
    for (Compared compared : ALL) {
      classes.classify(
          indicators.define(compared.facts(), officer).id(),
          compared.perspective(),
          SINCE,
          officer);
    }
    StringBuilder file = new StringBuilder("mittari;kohde;kausi;arvo;osoittaja;nimittaja\n");
    Set<UUID> told = new HashSet<>();
    for (RelationType relation : RelationType.values()) {
      relations.ofType(relation, today).stream()
          .map(each -> units.get(each.unitId()))
          .filter(unit -> unit.type() == UnitType.ELDERLY_24H && unit.facts().oid() != null)
          .filter(unit -> told.add(unit.id()))
          .forEach(unit -> tell(unit.facts().oid().toString(), relation, today, file));
    }
    MeasurementImportReport report =
        measurements.commit(file.toString().getBytes(StandardCharsets.UTF_8), officer);
    if (!report.committed()) {
      throw new IllegalStateException("The demo's figures are wrong: " + report.errors());
    }
  }

  /** All quarters that have ended since the beginning of last year; a few are never told. */
  private static void tell(String oid, RelationType relation, LocalDate today, StringBuilder file) {
    Random random = new Random(oid.hashCode());
    LocalDate quarter = today.minusYears(1).withDayOfYear(1);
    while (!quarter.plusMonths(3).isAfter(today)) {
      boolean forgotten = random.nextInt(12) == 0;
      for (Compared compared : ALL) {
        int below = 20 + random.nextInt(30);
        double share = compared.about() + random.nextGaussian() * 6 + leaning(relation, compared);
        long above = Math.round(compared.kind() == RATIO ? share * below : share * below / 100);
        if (!forgotten) {
          file.append(compared.code()).append(';').append(oid).append(';');
          file.append(quarter).append(";;");
          file.append(compared.kind() == SHARE ? Math.min(below, Math.max(0, above)) : above);
          file.append(';').append(below).append('\n');
        }
      }
      quarter = quarter.plusMonths(3);
    }
  }

  /** Own units serve those who need more: their days cost more, which is no worse work. */
  private static double leaning(RelationType relation, Compared compared) {
    int turn = relation.ordinal();
    return switch (compared.perspective()) {
      case CLIENT_MIX -> turn == 0 ? 16 : -4 * turn;
      case UNIT_COST -> turn == 0 ? 21 : -5 * turn;
      case AVAILABILITY -> turn == 0 ? -4 : 3;
      default -> 0;
    };
  }
}
