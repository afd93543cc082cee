package fi.valvomo.demo.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.finding.control.AskExtension;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.CheckEffect;
import fi.valvomo.finding.control.DecideExtension;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.PlanAssessment;
import fi.valvomo.finding.entity.PlanAssessment.Item;
import fi.valvomo.finding.entity.PlanOutcome;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people of the demo do beside the straight way: actions, more time, and a look at the effect.
 */
@ApplicationScoped
@Transactional
public class DemoDeeds {

  private static final int EFFECT_LOOKED_AT = 105;

  @Inject private Findings findings;
  @Inject private Extensions extensions;
  @Inject private EffectChecks checks;
  @Inject private DemoCast cast;
  @Inject private ReadFinding readFinding;
  @Inject private AssessPlan assessPlan;
  @Inject private AskExtension askExtension;
  @Inject private DecideExtension decideExtension;
  @Inject private CheckEffect checkEffect;
  @Inject private ProgressAction progressAction;
  @Inject private Clock clock;
  @Inject private StoreDocument store;

  /** The producer opens in the portal what was sent to it, on that day. */
  void open(UUID findingId, Viewer provider) {
    readFinding.read(findingId, provider);
  }

  /** A plan is accepted, returned item by item, or measures are directed instead. */
  void assess(Thread thread) {
    UUID id = thread.findingId();
    switch (thread.fate()) {
      case RETURNED -> assessPlan.assess(id, returned(findings.get(id)), null, officer());
      case DIRECTED -> assessPlan.assess(id, directed(), null, officer());
      default -> assessPlan.assess(id, true, "Suunnitelma vastaa havaintoon.", officer());
    }
  }

  private static PlanAssessment returned(Finding finding) {
    CorrectiveAction first = finding.plan().orElseThrow().actions().get(0);
    return new PlanAssessment(
        PlanOutcome.RETURNED,
        "Suunnitelmasta puuttuu, miten vaikutus mitataan. Täydennä.",
        List.of(new Item(first.id(), false, "Kerro, miten toteutumista seurataan.")),
        List.of());
  }

  private PlanAssessment directed() {
    LocalDate due = today().plusDays(14);
    return new PlanAssessment(
        PlanOutcome.DIRECTED,
        "Suunnitelma ei puutu syyhyn, joten toimenpiteet määrätään ohjauksella.",
        List.of(),
        List.of(
            new CorrectiveAction(0, "Vastuut nimetään vuorolistaan", "Palveluesihenkilö", due),
            new CorrectiveAction(1, "Toteutuminen tarkistetaan viikoittain", "Vastaava", due)));
  }

  /** The producer asks for more time; some requests wait for their decision still. */
  void moreTime(Story story, LocalDate day, Thread thread) {
    UUID id = thread.findingId();
    story.on(day, () -> askForTime(id, thread.place().provider()));
    if (thread.fate() == Fate.TIME_GRANTED) {
      story.on(day.plusDays(2), () -> grantTime(id));
    }
  }

  void askForTime(UUID id, Viewer provider) {
    Finding finding = findings.get(id);
    if (finding.mayBeExtended() && extensions.undecided(id).isEmpty()) {
      LocalDate due = finding.deadlineInForce().dueOn();
      LocalDate from = due.isAfter(today()) ? due : today();
      String why = "Tilattu tarvike toimitetaan vasta kahden viikon kuluttua.";
      askExtension.ask(id, from.plusDays(14), why, provider);
    }
  }

  private void grantTime(UUID id) {
    if (extensions.undecided(id).isPresent()) {
      decideExtension.grant(
          id, null, "Viive ei johdu tuottajasta, eikä se vaaranna ketään.", officer());
    }
  }

  /** Where the effect should show by now and nothing came again, that was said; the rest waits. */
  void lookAtEffect(Story story, LocalDate day, Thread thread) {
    if (thread.fate() == Fate.EFFECTIVE) {
      story.on(day.plusDays(EFFECT_LOOKED_AT), () -> foundEffective(thread.findingId()));
    }
  }

  private void foundEffective(UUID id) {
    boolean nothingCameAgain =
        checks
            .pending(id)
            .filter(check -> check.searchedAt() != null && check.recurred().isEmpty())
            .isPresent();
    if (nothingCameAgain) {
      checkEffect.check(id, true, "Sama ei ole toistunut, ja seuranta toimii.", officer());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private Viewer officer() {
    return cast.person("officer");
  }

  /** Every action that is still open. */
  void doAll(UUID findingId, Viewer provider) {
    Finding finding = findings.get(findingId);
    for (CorrectiveAction action :
        finding.plan().map(CorrectivePlan::openActions).orElseGet(List::of)) {
      done(finding, action, provider);
    }
  }

  /** The first is done, the second under way, where there are as many. */
  void begin(UUID findingId, Viewer provider) {
    Finding finding = findings.get(findingId);
    List<CorrectiveAction> open =
        finding.plan().map(CorrectivePlan::openActions).orElseGet(List::of);
    for (CorrectiveAction action : open.subList(0, Math.min(2, open.size()))) {
      if (action.place() == 0) {
        done(finding, action, provider);
      } else {
        progressAction.progress(
            action.id(), ActionState.UNDER_WAY, "Aloitettu tällä viikolla.", List.of(), provider);
      }
    }
  }

  /** A file that shows the correction. */
  UUID show(UUID findingId, Viewer provider) {
    Finding finding = findings.get(findingId);
    return evidence(finding, "korjaus.txt", finding.title(), provider).id();
  }

  /** What was shown of a correction. */
  List<UUID> shown(UUID findingId) {
    return readFinding.read(findingId, officer()).documents().stream()
        .filter(document -> document.kind() == DocumentKind.EVIDENCE)
        .map(Document::id)
        .toList();
  }

  private Document evidence(Finding finding, String name, String of, Viewer provider) {
    String text = of + "\nTehty ja käyty läpi henkilöstön kanssa.\n";
    return store.store(
        finding,
        name,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        DocumentKind.EVIDENCE,
        true,
        provider);
  }

  private void done(Finding finding, CorrectiveAction action, Viewer provider) {
    String name = "toimenpide-" + (action.place() + 1) + ".txt";
    Document shown = evidence(finding, name, action.title(), provider);
    progressAction.progress(
        action.id(),
        ActionState.DONE,
        "Tehty ja käyty läpi henkilöstön kanssa.",
        List.of(shown.id()),
        provider);
  }
}
