package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.ConfirmGrading;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What is done at once about the serious findings of the demo, and what is judged of those that
 * repeat others. Old dangers are lifted; of the latest some still go on.
 */
@ApplicationScoped
public class DemoSerious {

  @Inject private DemoCast cast;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private ConfirmGrading confirmGrading;
  @Inject private AssessRepeat assessRepeat;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadFinding readFinding;
  @Inject private Clock clock;

  /** From the oral demand to the lifting; of the latest, one waits and one is still followed. */
  void atOnce(Story story, LocalDate opened, Thread thread) {
    story.on(opened, () -> demandOrally(thread));
    if (thread.fate() == Fate.DEMANDED) {
      return;
    }
    story.on(opened, () -> demand(thread));
    story.on(opened, () -> tellAuthority(thread));
    story.on(opened.plusDays(1), () -> confirm(thread));
    story.on(opened.plusDays(1), () -> followUp(thread, false));
    if (!thread.fate().isDanger()) {
      story.on(opened.plusDays(2), () -> followUp(thread, true));
    }
  }

  /** The house asks whether it repeats earlier ones; the latest still wait for an answer. */
  void judgeRepeat(Story story, LocalDate opened, Thread thread) {
    if (story.isRecent(opened)) {
      return;
    }
    boolean yes =
        thread.text().severity() == Severity.SIGNIFICANT && thread.fate().isLeftUncorrected();
    story.on(opened.plusDays(3), () -> judge(thread, yes));
    story.on(opened.plusDays(4), () -> note(thread));
  }

  private void demandOrally(Thread thread) {
    demandAtOnce.orally(
        thread.findingId(), clock.instant(), "Yksikön vuorovastaava paikan päällä", officer());
  }

  private void demand(Thread thread) {
    demandAtOnce.inWriting(
        thread.findingId(),
        "Vaaratilanne on poistettava heti. Ilmoittakaa tänään, mihin on ryhdytty.",
        Channel.PORTAL,
        null,
        officer());
  }

  private void tellAuthority(Thread thread) {
    notifyAuthority.send(
        thread.findingId(),
        new NoticeText(
            "Yksiköltä on vaadittu välitöntä korjausta. Tilannetta seurataan päivittäin.",
            "Turvaposti",
            "LVV/" + clock.instant().toEpochMilli() % 10_000,
            null),
        officer());
  }

  private void confirm(Thread thread) {
    if (may(thread, "grading-confirmation", cast.person("officer2"))) {
      confirmGrading.confirm(
          thread.findingId(),
          true,
          "Luin havainnon ja kuvat: luokitus on oikea.",
          cast.person("officer2"));
    }
  }

  private void followUp(Thread thread, boolean lifted) {
    followUpDanger.followUp(
        thread.findingId(),
        lifted
            ? "Käytiin paikalla: korjaus on tehty ja vaara poistunut."
            : "Soitettiin yksikköön: korjaus on kesken, väliaikainen järjestely on käytössä.",
        lifted,
        officer());
  }

  /** What nobody has judged by then rests on another cause. */
  void judgeBeforeClosing(Thread thread) {
    judge(thread, false);
  }

  private void judge(Thread thread, boolean yes) {
    if (may(thread, "repeat-assessment", officer())) {
      assessRepeat.assess(
          thread.findingId(),
          yes,
          yes
              ? "Sama puute on todettu aiemminkin, eikä aiempi korjaus ole kestänyt."
              : "Aiempi havainto johtui eri syystä ja on korjattu pysyvästi.",
          officer());
    }
  }

  private void note(Thread thread) {
    if (may(thread, "repeat-note", cast.person("manager"))) {
      noteFinding.repeated(
          thread.findingId(), "Asia käsitellään ohjausryhmässä.", cast.person("manager"));
    }
  }

  private boolean may(Thread thread, String act, Viewer person) {
    return readFinding.read(thread.findingId(), person).allowedActs().contains(act);
  }

  private Viewer officer() {
    return cast.person("officer");
  }
}
