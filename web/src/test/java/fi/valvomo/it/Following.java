package fi.valvomo.it;

import fi.valvomo.finding.control.AnswerToConsequence;
import fi.valvomo.finding.control.AssessReply;
import fi.valvomo.finding.control.DecideConsequence;
import fi.valvomo.finding.control.Deciders;
import fi.valvomo.finding.control.DeliverConsequence;
import fi.valvomo.finding.control.HearParty;
import fi.valvomo.finding.control.ProposeConsequence;
import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.control.ReadConsequences.ConsequencePage;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.ReplyToHearing;
import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDecision;
import fi.valvomo.finding.entity.ConsequenceProposal;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.GroundAssessment;
import fi.valvomo.finding.entity.GroundReply;
import fi.valvomo.finding.entity.ReplyOutcome;
import fi.valvomo.finding.entity.ReplyStance;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.ChangeRelation;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.control.WhereItStands.StepState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do about a consequence, in few words, for the tests. */
@ApplicationScoped
public class Following {

  @Inject private World world;
  @Inject private RecordFinding recordFinding;
  @Inject private ChangeRelation changeRelation;
  @Inject private ProposeConsequence proposeConsequence;
  @Inject private HearParty hearParty;
  @Inject private ReplyToHearing replyToHearing;
  @Inject private AssessReply assessReply;
  @Inject private DecideConsequence decideConsequence;
  @Inject private DeliverConsequence deliverConsequence;
  @Inject private AnswerToConsequence answerToConsequence;
  @Inject private ReadConsequences readConsequences;
  @Inject private Deciders deciders;
  @Inject private WhereItStands whereItStands;
  @Inject private Clock clock;

  /** An open finding of this relation. */
  UUID finding(RelationType type, Severity severity) {
    SteeringRelation relation = world.relation(type);
    Grading grading = new Grading(severity, Scope.PATTERN, "Yövuorot", "Vuoroja oli vajaalla.");
    return recordFinding
        .record(relation.unitId(), relation.id(), null, grading, world.officer())
        .id();
  }

  /** From now on the agreement says just this. */
  void agree(RelationType type, Map<ConsequenceKind, String> terms) {
    SteeringRelation relation = world.relation(type);
    changeRelation.change(
        relation.id(),
        relation.version(),
        relation.terms(),
        new AgreedConsequences(terms),
        world.officer());
  }

  UUID propose(UUID finding, ConsequenceKind kind) {
    return propose(finding, kind, world.officer());
  }

  UUID propose(UUID finding, ConsequenceKind kind, Viewer by) {
    BigDecimal amount = kind.isMoney() ? new BigDecimal("1500.00") : null;
    return proposeConsequence
        .propose(
            finding,
            new ConsequenceProposal(
                kind,
                List.of("Yövuoro oli vajaa kolmena yönä.", "Korjausta ei tehty ajoissa."),
                amount,
                LocalDate.now(clock).plusDays(30),
                null,
                null,
                "Aiemmat keinot eivät ole auttaneet."),
            by)
        .id();
  }

  /** The hearing letter is sent, and opened by its party at once. */
  void hear(UUID id, int days) {
    hearUnopened(id, days);
    open(id);
  }

  /** The hearing letter lies in the portal and nobody opens it. */
  void hearUnopened(UUID id, int days) {
    hearParty.send(id, "Pyydämme vastinettanne.", days, world.officer());
  }

  /** The party opens in the portal what was sent to it. */
  void open(UUID id) {
    page(id, world.provider(of(id).relation()));
  }

  void reply(UUID id, RelationType type, int place) {
    replyToHearing.reply(
        id,
        List.of(new GroundReply(place, ReplyStance.DISAGREES, "Sijainen oli talossa.", List.of())),
        null,
        world.provider(type));
  }

  void assess(UUID id, int... places) {
    List<GroundAssessment> items =
        java.util.Arrays.stream(places)
            .mapToObj(place -> new GroundAssessment(place, ReplyOutcome.STANDS, "Ei muuta arviota"))
            .toList();
    assessReply.assess(id, items, "Kuuleminen ei muuta esitystä.", world.officer());
  }

  void decide(UUID id, boolean taken, Viewer by) {
    Consequence of = of(id);
    decideConsequence.decide(
        id,
        new ConsequenceDecision(
            taken,
            "Esitys on perusteltu.",
            taken ? of.measure().amount() : null,
            taken ? of.measure().effectiveFrom() : null,
            null),
        by);
  }

  void deliver(UUID id) {
    LocalDate today = clock.instant().atZone(Deadline.ZONE).toLocalDate();
    deliverConsequence.deliver(id, Channel.LETTER, today, "RR 12", world.officer());
  }

  void deliverInPortal(UUID id) {
    LocalDate today = clock.instant().atZone(Deadline.ZONE).toLocalDate();
    deliverConsequence.deliver(id, Channel.PORTAL, today, null, world.officer());
  }

  /** A request for an account that was decided and waits for its sending. */
  UUID accountDecided(RelationType type) {
    UUID id = propose(finding(type, Severity.SIGNIFICANT), ConsequenceKind.ACCOUNT);
    decide(id, true, world.manager());
    return id;
  }

  void answer(UUID id) {
    answerToConsequence.answer(
        id, "Sijaisjärjestely on uusittu.", List.of(), world.provider(of(id).relation()));
  }

  void assessAnswer(UUID id) {
    answerToConsequence.assess(id, AnswerOutcome.SUFFICIENT, "Riittää.", world.officer());
  }

  /** From proposal to its end, by whatever steps its rung asks for: the steps that it took. */
  List<String> carryThrough(UUID id, RelationType type, Runnable later) {
    for (List<String> now = current(id); !now.isEmpty(); now = current(id)) {
      later.run();
      switch (now.get(0)) {
        case "send-hearing" -> hear(id, 14);
        case "reply-to-hearing" -> reply(id, type, 0);
        case "assess-reply" -> assess(id, 0);
        case "decide" -> decide(id, true, decider(id));
        case "deliver" -> deliver(id);
        case "answer" -> answer(id);
        case "assess-answer" -> assessAnswer(id);
        default -> throw new IllegalStateException("Stands at " + now);
      }
    }
    return taken(id);
  }

  private Viewer decider(UUID id) {
    return deciders.of(of(id)).role() == Role.MANAGER ? world.manager() : world.officer2();
  }

  Consequence of(UUID id) {
    return page(id, world.officer()).consequence();
  }

  ConsequencePage page(UUID id, Viewer viewer) {
    return readConsequences.page(id, viewer);
  }

  ConsequenceState state(UUID id) {
    return of(id).state();
  }

  /** Steps that were taken or wait, in order. */
  List<String> taken(UUID id) {
    return steps(id).stream()
        .filter(step -> step.state() != StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  /** Steps that wait now. */
  List<String> current(UUID id) {
    return steps(id).stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private List<Step> steps(UUID id) {
    return whereItStands.steps("consequence", id, world.officer());
  }
}
