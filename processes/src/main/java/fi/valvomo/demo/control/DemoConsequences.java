package fi.valvomo.demo.control;

import static fi.valvomo.finding.entity.ConsequenceState.ASSESSING;
import static fi.valvomo.finding.entity.ConsequenceState.ASSESSING_ANSWER;
import static fi.valvomo.finding.entity.ConsequenceState.AWAITING_ANSWER;
import static fi.valvomo.finding.entity.ConsequenceState.DECIDED;
import static fi.valvomo.finding.entity.ConsequenceState.DECIDING;
import static fi.valvomo.finding.entity.ConsequenceState.HEARING;
import static fi.valvomo.finding.entity.ConsequenceState.PROPOSED;

import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.finding.control.AnswerToConsequence;
import fi.valvomo.finding.control.AssessReply;
import fi.valvomo.finding.control.ConsequenceOptions;
import fi.valvomo.finding.control.ConsequenceOptions.Ladder;
import fi.valvomo.finding.control.ConsequenceOptions.Option;
import fi.valvomo.finding.control.DecideConsequence;
import fi.valvomo.finding.control.DeliverConsequence;
import fi.valvomo.finding.control.HearParty;
import fi.valvomo.finding.control.ProposeConsequence;
import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.control.ReadConsequences.ConsequencePage;
import fi.valvomo.finding.control.ReplyToHearing;
import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.ConsequenceDecision;
import fi.valvomo.finding.entity.ConsequenceProposal;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.GroundAssessment;
import fi.valvomo.finding.entity.GroundReply;
import fi.valvomo.finding.entity.ReplyOutcome;
import fi.valvomo.finding.entity.ReplyStance;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What follows in the demo from findings that nobody corrected: a few in each relation. */
@ApplicationScoped
public class DemoConsequences {

  private static final int OF_EACH_RELATION = 7;

  /** Days before the last one on which each number is proposed; 0: in its own time. */
  private static final List<Integer> LATELY = List.of(0, 0, 16, 6, 9, 12, 8);

  /** From this number on they are demands; one of them was answered, the last is not sent yet. */
  private static final int DEMANDS = 4;

  private static final int ANSWERED = 5;
  private static final int NOT_SENT = 6;

  private static final Set<Severity> BREACHES = EnumSet.of(Severity.MINOR, Severity.SIGNIFICANT);
  private static final BigDecimal FINE = new BigDecimal("1500.00");

  @Inject private DemoCast cast;
  @Inject private ConsequenceOptions options;
  @Inject private ProposeConsequence proposeConsequence;
  @Inject private HearParty hearParty;
  @Inject private ReplyToHearing replyToHearing;
  @Inject private AssessReply assessReply;
  @Inject private DecideConsequence decideConsequence;
  @Inject private DeliverConsequence deliverConsequence;
  @Inject private AnswerToConsequence answerToConsequence;
  @Inject private ReadConsequences readConsequences;
  @Inject private Clock clock;

  private final Map<String, Integer> played = new HashMap<>();

  /** Each goes as far as its number says; those of the last days stand where they stand. */
  void follow(Story story, LocalDate opened, Thread thread) {
    String relation = thread.place().basisCode().split("_")[0];
    int number = played.getOrDefault(relation, 0);
    if (!thread.fate().isLeftUncorrected()
        || !BREACHES.contains(thread.text().severity())
        || number >= OF_EACH_RELATION) {
      return;
    }
    played.put(relation, number + 1);
    UUID[] made = new UUID[1];
    LocalDate day = begun(story, opened, number);
    story.on(day, () -> made[0] = propose(thread, number));
    if (number == 0) {
      decide(story, day.plusDays(2), made);
      story.on(day.plusDays(9), () -> when(made, AWAITING_ANSWER, id -> answer(id, thread)));
      story.on(day.plusDays(12), () -> when(made, ASSESSING_ANSWER, this::assessAnswer));
      return;
    }
    if (number >= DEMANDS) {
      demand(story, day, made, thread, number);
      return;
    }
    story.on(day.plusDays(1), () -> when(made, PROPOSED, this::hear));
    story.on(day.plusDays(8), () -> when(made, HEARING, id -> reply(id, thread)));
    story.on(day.plusDays(10), () -> when(made, ASSESSING, this::assess));
    if (number == 1) {
      decide(story, day.plusDays(13), made);
    }
  }

  private void demand(Story story, LocalDate day, UUID[] made, Thread thread, int number) {
    story.on(day.plusDays(2), () -> when(made, DECIDING, this::decide));
    if (number != NOT_SENT) {
      story.on(day.plusDays(3), () -> when(made, DECIDED, this::deliver));
    }
    if (number == ANSWERED) {
      story.on(day.plusDays(7), () -> when(made, AWAITING_ANSWER, id -> answer(id, thread)));
    }
  }

  /** The first ones long ago; the others so lately that one is to be decided, one being heard. */
  private static LocalDate begun(Story story, LocalDate opened, int number) {
    return number < LATELY.size() && LATELY.get(number) > 0
        ? story.lastDay().minusDays(LATELY.get(number))
        : opened.plusDays(30);
  }

  /** The mildest first; then the gravest that the agreement allows; at last demands. */
  private static ConsequenceKind kind(Ladder ladder, int number) {
    if (number >= DEMANDS) {
      return ConsequenceKind.DEMAND;
    }
    List<Option> allowed = ladder.options().stream().filter(Option::allowed).toList();
    return number == 0 ? ladder.suggested() : allowed.get(allowed.size() - 1).rung().kind();
  }

  private UUID propose(Thread thread, int number) {
    ConsequenceKind kind = kind(options.of(thread.findingId(), cast.person("officer")), number);
    return proposeConsequence
        .propose(
            thread.findingId(),
            new ConsequenceProposal(
                kind,
                List.of(thread.words().description(), "Korjausta ei ole tehty määräajassa."),
                kind.isMoney() ? FINE : null,
                today().plusDays(45),
                null,
                null,
                "Lievemmät keinot eivät ole johtaneet korjaukseen."),
            cast.person("officer"))
        .id();
  }

  private void hear(UUID id) {
    hearParty.send(
        id,
        "Varaamme tilaisuuden tulla kuulluksi ennen asian ratkaisemista.",
        14,
        cast.person("officer"));
  }

  private void reply(UUID id, Thread thread) {
    GroundReply fixed =
        new GroundReply(
            1, ReplyStance.ALREADY_FIXED, "Korjaus on aloitettu ja valmistuu pian.", List.of());
    replyToHearing.reply(
        id,
        List.of(
            new GroundReply(0, ReplyStance.ADMITS, "Havainto pitää paikkansa.", List.of()), fixed),
        null,
        thread.place().provider());
  }

  private void answer(UUID id, Thread thread) {
    answerToConsequence.answer(
        id,
        "Ohje on uusittu, ja koko henkilöstö perehtyy siihen kuun loppuun mennessä.",
        List.of(),
        thread.place().provider());
  }

  private void assessAnswer(UUID id) {
    answerToConsequence.assess(
        id,
        AnswerOutcome.INSUFFICIENT,
        "Vastauksesta ei ilmene, miten tilanne korjataan ennen perehdytystä.",
        cast.person("officer"));
  }

  private void assess(UUID id) {
    assessReply.assess(
        id,
        List.of(
            new GroundAssessment(0, ReplyOutcome.STANDS, "Tuottaja hyväksyy perusteen."),
            new GroundAssessment(1, ReplyOutcome.STANDS, "Korjausta ei ole vielä todennettu.")),
        "Kuuleminen ei muuta esitystä.",
        cast.person("officer"));
  }

  private void decide(Story story, LocalDate day, UUID[] made) {
    story.on(day, () -> when(made, DECIDING, this::decide));
    story.on(day.plusDays(1), () -> when(made, DECIDED, this::deliver));
  }

  /** Guidance and demands go without a hearing: then its scenes are left out. */
  private void when(UUID[] made, ConsequenceState state, Consumer<UUID> act) {
    Viewer officer = cast.person("officer");
    if (readConsequences.page(made[0], officer).consequence().state() == state) {
      act.accept(made[0]);
    }
  }

  private void deliver(UUID id) {
    deliverConsequence.deliver(id, Channel.PORTAL, today(), null, cast.person("officer"));
  }

  /** Whom the delegation names: where an officer decides, it is another one than the proposer. */
  private void decide(UUID id) {
    ConsequencePage page = readConsequences.page(id, cast.person("officer"));
    boolean money = page.consequence().kind().isMoney();
    decideConsequence.decide(
        id,
        new ConsequenceDecision(
            true,
            "Esitys on perusteltu: puutetta ei ole korjattu kohtuullisessa ajassa.",
            money ? FINE : null,
            today().plusDays(45),
            null),
        cast.person(page.decider().role() == Role.OFFICER ? "officer2" : "manager"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
