package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.Aim;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.Parts;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.TargetRule;
import fi.valvomo.agreement.entity.Verdict;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rule is written twice, in Java and in SQL: random cases are judged by both. */
@ExtendWith(ArquillianExtension.class)
class SameRuleIT {

  private static final long SEED = 7412023;
  private static final int BATCHES = 20;
  private static final int BATCH = 500;

  @Inject private Persons persons;

  /** One random case. */
  private record Case(
      Aim aim, Period period, Reading reading, Reading previous, Parts parts, LocalDate today) {

    Verdict byJava() {
      return TargetRule.judge(aim, period, reading, previous, parts, today);
    }

    String bySql() {
      LocalDate last = aim.by() != null ? aim.by() : period.to();
      return "target_verdict("
          + String.join(
              ", ",
              text(aim.kind()),
              text(aim.direction()),
              text(aim.comparator()),
              number(aim.value()),
              date(aim.by()),
              date(period.from()),
              date(last),
              date(today),
              String.valueOf(reading != null),
              number(reading == null ? null : reading.value()),
              number(reading == null ? null : reading.numerator()),
              number(reading == null ? null : reading.denominator()),
              date(reading == null ? null : reading.doneOn()),
              number(previous == null ? null : previous.value()),
              whole(parts == null ? null : parts.expected()),
              whole(parts == null ? null : parts.present()))
          + ")";
    }
  }

  @Test
  void java_and_sql_should_give_the_same_verdict() {
    Random random = new Random(SEED);
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    for (int batch = 0; batch < BATCHES; batch++) {
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        cases.add(any(random));
      }
      List<String> answers = judgedBySql(cases);
      for (int i = 0; i < BATCH; i++) {
        Verdict verdict = cases.get(i).byJava();
        seen.add(verdict);
        assertThat(answers.get(i)).as("%s", cases.get(i)).isEqualTo(verdict.name());
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
  }

  @Test
  void java_and_sql_should_put_each_verdict_into_the_same_state() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(persons.ask("select target_state('" + verdict + "')"))
          .as("%s", verdict)
          .isEqualTo(verdict.state().name());
    }
  }

  @Test
  void java_and_sql_should_cut_the_year_the_same_way() {
    for (PeriodKind kind : PeriodKind.values()) {
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(2024, month, 17);
        assertThat(
                persons.ask(
                    "select cast(period_start('" + kind + "', date '" + day + "') as text)"))
            .isEqualTo(kind.of(day).from().toString());
      }
    }
  }

  private List<String> judgedBySql(List<Case> cases) {
    StringBuilder sql = new StringBuilder("select string_agg(v.verdict, ' ' order by v.n) from (");
    for (int i = 0; i < cases.size(); i++) {
      sql.append(i == 0 ? "" : " union all ")
          .append("select ")
          .append(i)
          .append(" as n, ")
          .append(cases.get(i).bySql())
          .append(" as verdict");
    }
    return List.of(((String) persons.ask(sql.append(") v").toString())).split(" "));
  }

  private static Case any(Random random) {
    IndicatorKind kind = one(random, IndicatorKind.values());
    Comparator comparator = one(random, Comparator.values());
    if (kind == IndicatorKind.MILESTONE || comparator == Comparator.BY_DATE) {
      kind = IndicatorKind.MILESTONE;
      comparator = Comparator.BY_DATE;
    }
    Period period =
        one(random, PeriodKind.values()).of(LocalDate.of(2025, 1 + random.nextInt(12), 1));
    LocalDate by = period.from().plusDays(random.nextInt(60));
    Aim aim =
        new Aim(
            kind,
            one(random, Direction.values()),
            comparator,
            comparator.needsValue() ? figure(random) : null,
            comparator == Comparator.BY_DATE ? by : null);
    Parts parts = null;
    boolean rollsUp = kind.sumsUp() || kind == IndicatorKind.COUNT;
    if (rollsUp && random.nextInt(3) == 0) {
      int expected = 1 + random.nextInt(4);
      parts = new Parts(expected, random.nextInt(expected + 1));
    }
    Reading reading = random.nextInt(8) == 0 ? null : reading(kind, parts, random);
    Reading previous = random.nextInt(4) == 0 ? null : reading(kind, null, random);
    LocalDate today = period.from().plusDays(random.nextInt(500) - 20);
    return new Case(aim, period, reading, previous, parts, today);
  }

  private static Reading reading(IndicatorKind kind, Parts parts, Random random) {
    if (kind == IndicatorKind.MILESTONE) {
      boolean done = random.nextInt(4) > 0;
      return Reading.done(done ? LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400)) : null);
    }
    if (kind.sumsUp() && random.nextInt(3) > 0) {
      BigDecimal above = BigDecimal.valueOf(random.nextInt(7));
      BigDecimal below = BigDecimal.valueOf(random.nextInt(6));
      return Reading.of(above, below, BigDecimal.valueOf(20));
    }
    // parts that make no common figure
    return parts != null && random.nextInt(3) == 0
        ? new Reading(null, null, null, null)
        : Reading.of(figure(random));
  }

  private static BigDecimal figure(Random random) {
    return BigDecimal.valueOf(random.nextInt(6) * 20L + random.nextInt(2));
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static String text(Enum<?> constant) {
    return "'" + constant.name() + "'";
  }

  private static String number(BigDecimal number) {
    return number == null ? "cast(null as numeric)" : number.toPlainString();
  }

  private static String whole(Integer number) {
    return number == null ? "cast(null as bigint)" : "cast(" + number + " as bigint)";
  }

  private static String date(LocalDate date) {
    return date == null ? "cast(null as date)" : "date '" + date + "'";
  }
}
