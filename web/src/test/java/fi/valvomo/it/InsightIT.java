package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.FindingAge;
import fi.valvomo.finding.entity.FindingFilter;
import fi.valvomo.finding.entity.FindingRow;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.insight.control.ReadFigures;
import fi.valvomo.insight.entity.GoodFindings;
import fi.valvomo.insight.entity.OpenFindings;
import fi.valvomo.insight.entity.Slice;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InsightIT {

  private static final int MANY = 10_000;
  private static final Map<String, String> AGES =
      Map.of(
          "0-30", "maxAgeDays=30",
          "31-90", "minAgeDays=31&maxAgeDays=90",
          "91-180", "minAgeDays=91&maxAgeDays=180",
          "181+", "minAgeDays=181");

  @Inject private ReadFigures figures;
  @Inject private ReadFinding readFinding;
  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private SeriousFindings findings;
  @Inject private Course course;
  @Inject private AcknowledgeFinding acknowledge;
  @Inject private Days days;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_division_should_add_up_to_the_rows_that_are_open() {
    long open = world.rows("finding where state not in ('DRAFT', 'CLOSED', 'WITHDRAWN')");

    OpenFindings found = figures.openFindings();

    assertThat(found.total()).isEqualTo(open);
    assertThat(divisions(found))
        .allSatisfy(
            slices -> {
              assertThat(slices.stream().mapToLong(Slice::count).sum()).isEqualTo(open);
              assertThat(slices.stream().mapToLong(Slice::overdue).sum())
                  .isEqualTo(found.overdue());
            });
  }

  @Test
  void every_figure_should_be_the_number_of_rows_behind_its_link() {
    course.record(Severity.MINOR, RelationType.OWN, course.criterion(3));
    course.record(Severity.SIGNIFICANT, RelationType.GRANT);

    OpenFindings found = figures.openFindings();

    assertThat(count("")).isEqualTo(found.total());
    assertThat(count("&overdue=true")).isEqualTo(found.overdue());
    assertThat(found.byTheme()).extracting(Slice::key).contains((String) null);
    assertRows(found.bySeverity(), key -> "severity=" + key);
    assertRows(found.byScope(), key -> "scope=" + key);
    assertRows(found.byAge(), AGES::get);
    assertRows(found.byTheme(), key -> "theme=" + key);
    assertRows(found.byRelation(), key -> "relation=" + key);
    assertRows(found.byObjective(), key -> "objective=" + key);
  }

  @Test
  void an_age_should_change_at_midnight_in_the_figure_and_in_the_list_alike() {
    days.during(
        () -> {
          UUID id = course.record(Severity.RECOMMENDATION, RelationType.VOUCHER);
          LocalDate opened = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
          days.goPast(opened.plusDays(29));
          assertAge(id, "0-30", FindingAge.atMost(30, today()), null);
          days.goPast(opened.plusDays(30));
          assertAge(id, "31-90", FindingAge.atMost(90, today()), FindingAge.atLeast(31, today()));
        });
  }

  @Test
  void what_was_good_should_still_count_when_it_is_closed() {
    world.open();
    SteeringRelation unit = newProducers.unit(newProducers.producer().id());
    UUID good = findings.record(Severity.POSITIVE, unit, null);
    findings.record(Severity.RECOMMENDATION, unit, null);
    findings.record(Severity.MINOR, unit, null);
    acknowledge.acknowledge(good, "Kiitos", course.provider(good));

    GoodFindings found = figures.good(null, null, unit.unitId());
    assertThat(found.positive()).isEqualTo(1);
    assertThat(found.recommendations()).isEqualTo(1);
    assertThat(figures.good(null, found.from().minusDays(1), unit.unitId()).positive()).isZero();
    assertThat(figures.good(null, null, null).positive()).isGreaterThanOrEqualTo(1);
    assertThat(
            Caller.of("officer")
                .get("insight/good-findings?from=2026-02-01&to=2026-01-01")
                .firstError())
        .isEqualTo("to endsBeforeItBegins");
  }

  private void assertAge(UUID finding, String age, Instant from, Instant before) {
    FindingFilter filter =
        new FindingFilter(
            null, null, null, true, null, null, null, false, null, null, null, null, from, before,
            today());
    List<FindingRow> rows = readFinding.list(filter, world.manager(), null, MANY).items();
    long figure =
        figures.openFindings().byAge().stream()
            .filter(slice -> slice.key().equals(age))
            .mapToLong(Slice::count)
            .sum();

    assertThat(rows).extracting(FindingRow::id).contains(finding);
    assertThat(figure).isEqualTo(rows.size());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  private static void assertRows(List<Slice> slices, Function<String, String> filter) {
    assertThat(slices)
        .isNotEmpty()
        .allSatisfy(
            slice -> {
              String asked = "&" + filter.apply(slice.key() == null ? "NONE" : slice.key());
              assertThat(count(asked)).as(asked).isEqualTo(slice.count());
              assertThat(count(asked + "&overdue=true")).as(asked).isEqualTo(slice.overdue());
            });
  }

  /** How many rows the list has, page after page. */
  private static long count(String filter) {
    List<JsonObject> rows = new ArrayList<>();
    String after = "";
    do {
      Answer page = Caller.of("manager").get("findings?limit=500&open=true" + filter + after);
      assertThat(page.status()).as(filter).isEqualTo(200);
      rows.addAll(page.items().getValuesAs(JsonObject.class));
      after = page.json().isNull("next") ? null : "&after=" + encoded(page.json());
    } while (after != null);
    return rows.size();
  }

  private static String encoded(JsonObject page) {
    return URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
  }

  private static Stream<List<Slice>> divisions(OpenFindings found) {
    return Stream.of(
        found.bySeverity(),
        found.byScope(),
        found.byAge(),
        found.byTheme(),
        found.byRelation(),
        found.byObjective());
  }
}
