package fi.valvomo.insight.control;

import fi.valvomo.insight.entity.AnswerFigures;
import fi.valvomo.insight.entity.Answers;
import fi.valvomo.insight.entity.FindingFigures;
import fi.valvomo.insight.entity.GoodFindings;
import fi.valvomo.insight.entity.OpenFindings;
import fi.valvomo.insight.entity.UnitPlanCounts;
import fi.valvomo.insight.entity.UnitPlanFigures;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what a manager must see at a glance. */
@ApplicationScoped
@Transactional
public class ReadFigures {

  @Inject private FindingFigures figures;
  @Inject private AnswerFigures answers;
  @Inject private UnitPlanFigures plans;
  @Inject private Clock clock;

  /**
   * Good practices and recommendations of a period.
   *
   * @param from null for a year back from the last day
   * @param to null for today
   * @param unit null for all units
   * @throws InvalidException when the period ends before it begins
   */
  public GoodFindings good(LocalDate from, LocalDate to, UUID unit) {
    LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), Deadline.ZONE) : to;
    LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
    if (last.isBefore(first)) {
      throw InvalidException.of("to", "endsBeforeItBegins", first);
    }
    return figures.good(first, last, unit);
  }

  public OpenFindings openFindings() {
    return figures.open(clock.instant());
  }

  /** How the self-monitoring plans of the units stand today. */
  public UnitPlanCounts unitPlans() {
    return plans.count(LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
  }

  /** How promised answers to messages were kept, of those asked in the last so many days. */
  public List<Answers> answers(int days) {
    Instant now = clock.instant();
    return answers.asked(now.minus(Duration.ofDays(days)), now.plusMillis(1), now);
  }
}
