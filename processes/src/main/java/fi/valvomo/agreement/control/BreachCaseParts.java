package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.agreement.entity.LineMeasures;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseParty;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The missed target of a case, for its file. */
@ApplicationScoped
public class BreachCaseParts implements CaseParts {

  @Inject private Breaches breaches;
  @Inject private LineMeasures measures;
  @Inject private AnsweringLine line;

  @Override
  public List<CaseThing> things(UUID caseId) {
    return breaches.ofCase(caseId).stream().map(this::thing).toList();
  }

  /** The service line, where one answers. */
  @Override
  public List<CaseParty> parties(UUID caseId) {
    return breaches.ofCase(caseId).stream()
        .flatMap(breach -> line.of(breach).stream())
        .map(of -> new CaseParty(PartyType.SERVICE_LINE.name(), of.nameFi(), of.id(), null))
        .toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "BREACH_EXPLAINED",
        "BREACH_EXPLAINED_LATE",
        "LINE_EXPLAINED",
        "LINE_EXPLAINED_LATE",
        "EXPLANATION_EXTENSION_ASKED",
        "LINE_MEASURE_REPORTED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "EXPLANATION_EXTENSION_GRANTED",
        "EXPLANATION_EXTENSION_REFUSED",
        "EXPLANATION_ACCEPTED",
        "EXPLANATION_LED_TO_FINDING",
        "BREACH_NOTED",
        "LINE_MEASURE_AGREED",
        "LINE_MEASURE_HANDED_ON",
        "LINE_MEASURE_RETURNED",
        "LINE_MEASURE_CONFIRMED");
  }

  private CaseThing thing(Breach breach) {
    BreachFacts missed = breach.facts();
    Facts facts =
        new Facts()
            .add("relation", missed.relation())
            .add("periodFrom", missed.period().from())
            .add("periodTo", missed.period().to())
            .add("reading", plain(missed.value()))
            .add("compared", plain(missed.aim()))
            .add("gapPercent", breach.gap())
            .add("missedPeriods", missed.periods())
            .add("weight", missed.weight())
            .add("explanationDueOn", breach.deadline().dueOn());
    if (breach.explanation() != null) {
      facts
          .add("explanation", breach.explanation())
          .add("explained", breach.explainedBy(), breach.explainedAt());
    }
    if (breach.assessment() != null) {
      facts
          .add("proposedSeverity", breach.proposedSeverity())
          .add("decidedSeverity", breach.decidedSeverity())
          .add("overrideReason", breach.overrideReason())
          .add("assessment", breach.assessment())
          .add("assessed", breach.assessedBy(), breach.assessedAt());
    }
    measures
        .of(breach.id())
        .ifPresent(
            measure ->
                facts
                    .add("lineMeasure", measure.agreed().what())
                    .add("measureOwner", measure.agreed().ownerName())
                    .add("measureDueOn", measure.agreed().dueOn())
                    .add("measureReport", measure.report())
                    .add("measureJudgement", measure.judgement()));
    return new CaseThing(
        breach.subjectType(),
        breach.id(),
        missed.title(),
        breach.state().name(),
        breach.deadline().sentOn().atStartOfDay(Deadline.ZONE).toInstant(),
        facts.all());
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
