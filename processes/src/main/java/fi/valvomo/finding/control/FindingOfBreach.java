package fi.valvomo.finding.control;

import fi.valvomo.agreement.control.BreachConfirmed;
import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A missed target becomes a finding like any other, in the case in which it was explained. */
@ApplicationScoped
public class FindingOfBreach {

  private static final int LONGEST_TITLE = 300;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Inject private RecordFinding recordFinding;

  void make(@Observes BreachConfirmed confirmed) {
    BreachFacts facts = confirmed.facts();
    FindingOrigin origin =
        new FindingOrigin(
            confirmed.caseId(), null, facts.unitId(), facts.producerId(), facts.relation());
    confirmed.became(
        recordFinding.recordIn(origin, null, grading(confirmed, facts), confirmed.by()).id());
  }

  /** Findings are written in Finnish, the language in which the organiser works. */
  private static Grading grading(BreachConfirmed confirmed, BreachFacts facts) {
    ResourceBundle words =
        ResourceBundle.getBundle("fi.valvomo.finding.control.breach", Language.FI.locale());
    String title =
        MessageFormat.format(
            words.getString(facts.missing() ? "titleUntold" : "title"), facts.title());
    return new Grading(
        Severity.ofLevel(confirmed.severity()),
        facts.periods() > 1 ? Scope.PATTERN : Scope.ISOLATED,
        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
        description(confirmed, facts, words));
  }

  private static String description(
      BreachConfirmed confirmed, BreachFacts facts, ResourceBundle words) {
    String missed =
        MessageFormat.format(
            words.getString(missed(facts)),
            day(facts.period().from()),
            day(facts.period().to()),
            plain(facts.value()),
            plain(facts.aim()),
            facts.periods());
    String explained =
        confirmed.explanation() == null
            ? words.getString("silent")
            : MessageFormat.format(words.getString("explained"), confirmed.explanation());
    String assessed = MessageFormat.format(words.getString("assessed"), confirmed.reason());
    return Stream.of(missed, explained, assessed).collect(Collectors.joining("\n\n"));
  }

  private static String missed(BreachFacts facts) {
    if (facts.missing()) {
      return "untold";
    }
    return facts.value() == null ? "missed" : "missedBy";
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String plain(BigDecimal number) {
    return number == null ? "–" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
