package fi.valvomo.demo.control;

import fi.valvomo.agreement.control.RecordMeasurements;
import fi.valvomo.agreement.entity.GivenFigure;
import fi.valvomo.agreement.entity.Measurement.Origin;
import fi.valvomo.agreement.entity.MeasurementSource;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The figures of the demo's units, month by month; every one is made up. Those of long ago are
 * known from the beginning, the newest are told in the story, and what comes of a missed target
 * differs from month to month.
 */
@ApplicationScoped
@Transactional
public class DemoFigures {

  private static final int MONTHS = 14;
  private static final int IN_STORY = 4;
  private static final int TELLING_DAY = 8;
  private static final int LATELY = 9;
  private static final long SEED = 612;
  private static final Origin ORIGIN =
      new Origin(MeasurementSource.TYPED, null, "Palveluntuottaja");

  @Inject private RecordMeasurements recordMeasurements;
  @Inject private DemoBreaches breaches;
  @Inject private DemoCast cast;

  /**
   * What is measured in the demo.
   *
   * @param begins the share at the beginning, in per cent
   * @param moves by how much it moves from month to month
   */
  record Course(String code, double begins, double moves) {}

  /** One month of the past is missing. */
  void tell(
      Story story, DemoPlace place, RelationType relation, List<Course> courses, LocalDate today) {
    Random random = new Random(SEED + relation.ordinal());
    for (int ago = MONTHS; ago >= 1; ago--) {
      Map<String, GivenFigure> figures = figures(courses, MONTHS - ago, random);
      LocalDate month = today.minusMonths(ago).withDayOfMonth(1);
      if (ago <= IN_STORY) {
        LocalDate told = toldOn(month, ago, today);
        story.on(told, () -> record(place.unitId(), month, figures));
        follow(story, place, relation, ago, told);
      } else if (ago != MONTHS / 2) {
        record(place.unitId(), month, figures);
      }
    }
  }

  /** The newest month so lately that its explanation is waited for whatever day it is. */
  private static LocalDate toldOn(LocalDate month, int ago, LocalDate today) {
    LocalDate usual = month.plusMonths(1).withDayOfMonth(TELLING_DAY);
    if (ago > 1) {
      return usual;
    }
    LocalDate lately = today.minusDays(LATELY);
    return usual.isBefore(lately) ? lately : earlier(usual, today.minusDays(1));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What comes of what was missed in a month; nothing where nothing was. */
  private void follow(
      Story story, DemoPlace place, RelationType relation, int ago, LocalDate told) {
    LocalDate month = told.minusMonths(1).withDayOfMonth(1);
    switch (ago) {
      case IN_STORY -> {
        story.on(told.plusDays(6), () -> breaches.explain(place, month));
        story.on(told.plusDays(9), () -> breaches.accept(place, month));
      }
      case IN_STORY - 1 -> {
        story.on(told.plusDays(8), () -> breaches.explain(place, month));
        story.on(told.plusDays(12), () -> breaches.conclude(place, month));
      }
      case 2 -> followSilence(story, place, relation, told, month);
      default -> {}
    }
  }

  /** Explained late, not at all, noted, or corrected: one in each relation. */
  private void followSilence(
      Story story, DemoPlace place, RelationType relation, LocalDate told, LocalDate month) {
    switch (relation) {
      case OWN -> story.on(told.plusDays(18), () -> breaches.explain(place, month));
      case CONTRACT -> {}
      case VOUCHER -> story.on(told.plusDays(17), () -> breaches.note(place, month));
      case GRANT -> story.on(told.plusDays(5), () -> record(place.unitId(), month, best()));
    }
  }

  private void record(UUID unitId, LocalDate month, Map<String, GivenFigure> figures) {
    recordMeasurements.record(unitId, month, figures, ORIGIN, cast.person("officer"));
  }

  private static Map<String, GivenFigure> figures(List<Course> courses, int turn, Random random) {
    Map<String, GivenFigure> figures = new LinkedHashMap<>();
    for (Course course : courses) {
      int below = 40 + random.nextInt(40);
      double share = course.begins() + course.moves() * turn + random.nextGaussian() * 1.5;
      int above = (int) Math.round(below * Math.min(100, Math.max(0, share)) / 100);
      figures.put(course.code(), share(above, below));
    }
    return figures;
  }

  private static Map<String, GivenFigure> best() {
    return Map.of("M01", share(52, 54), "M02", share(57, 58));
  }

  private static GivenFigure share(int above, int below) {
    return new GivenFigure(null, BigDecimal.valueOf(above), BigDecimal.valueOf(below), null, null);
  }
}
