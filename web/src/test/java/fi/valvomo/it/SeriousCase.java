package fi.valvomo.it;

import fi.valvomo.casefile.control.Classify;
import fi.valvomo.casefile.control.MakeRendition;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecretPart;
import fi.valvomo.finding.control.DecideExtension;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.GiveMoreTime;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A serious case with nearly everything in it: danger acted on at once, plan and extension, a
 * decision that removes the producer from the list, a secret document and a public rendition.
 */
@ApplicationScoped
public class SeriousCase {

  static final String HEALTH = "24.1-25";
  static final RelationType TYPE = RelationType.VOUCHER;
  static final Channel DEMAND_CHANNEL = Channel.LETTER;
  static final Duration SAID_BEFORE = Duration.ofHours(2);

  @Inject private World world;
  @Inject private Course course;
  @Inject private SeriousFindings serious;
  @Inject private Following following;
  @Inject private ReadFinding readFinding;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private DecideExtension decideExtension;
  @Inject private GiveMoreTime giveMoreTime;
  @Inject private Classify classify;
  @Inject private MakeRendition makeRendition;
  @Inject private Clock clock;

  /** What was made: the ids by which tests find it again. */
  record Made(UUID caseId, UUID finding, UUID consequence, UUID decision, UUID rendition) {}

  Made make() {
    UUID finding = course.record(Severity.SERIOUS, TYPE);
    serious.confirm(finding, true, world.officer2());
    actAtOnce(finding);
    course.askUntil(finding, course.finding(finding).planDeadline().dueOn().plusDays(7));
    decideExtension.grant(finding, null, "Sijaisia on vaikea saada.", world.officer());
    course.propose(finding);
    course.accept(finding);
    course.doActions(finding);
    UUID consequence = followed(finding);
    Document decision = letter(consequence, DocumentKind.DECISION);
    int part = hidden(decision);
    UUID rendition = makeRendition.make(decision.id(), Secrecy.PUBLIC, world.officer()).id();
    Document evidence = document(finding, DocumentKind.EVIDENCE);
    classify.whole(evidence.id(), Secrecy.SECRET, HEALTH, world.officer());
    if (part < 0) {
      throw new IllegalStateException("the reply does not stand in the decision");
    }
    return new Made(
        course.finding(finding).caseId(), finding, consequence, decision.id(), rendition);
  }

  private void actAtOnce(UUID finding) {
    Instant now = clock.instant();
    demandAtOnce.orallyAndInWriting(
        finding,
        now.minus(SAID_BEFORE),
        "vastaava hoitaja",
        "Yövuoroon on saatava toinen hoitaja heti.",
        DEMAND_CHANNEL,
        now.minusSeconds(1),
        world.officer());
    notifyAuthority.send(
        finding,
        new NoticeText("Asiakasturvallisuus vaarantuu.", "turvaposti", "LVV/12", null),
        world.officer());
    followUpDanger.followUp(finding, "Toinen hoitaja oli paikalla.", true, world.officer());
  }

  private UUID followed(UUID finding) {
    UUID id = following.propose(finding, ConsequenceKind.REMOVAL_FROM_LIST);
    following.hear(id, 14);
    giveMoreTime.extend(
        id,
        following.of(id).hearing().deadline().dueOn().plusDays(7),
        "Loma-aika",
        world.officer());
    following.reply(id, TYPE, 0);
    following.assess(id, 0);
    following.decide(id, true, world.manager());
    following.deliver(id);
    return id;
  }

  /** The part in which the party's reply stands is not for everybody. */
  private int hidden(Document decision) {
    List<String> texts = classify.parts(decision.id(), world.officer()).texts();
    int part = -1;
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains("Sijainen oli talossa")) {
        part = i;
      }
    }
    classify.mark(
        decision.id(), List.of(new SecretPart(part, Secrecy.PARTY, HEALTH)), world.officer());
    return part;
  }

  Document letter(UUID consequence, DocumentKind kind) {
    return following.page(consequence, world.officer()).documents().stream()
        .filter(each -> each.kind() == kind && each.renditionOf() == null)
        .findFirst()
        .orElseThrow();
  }

  private Document document(UUID finding, DocumentKind kind) {
    return readFinding.read(finding, world.officer()).documents().stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
