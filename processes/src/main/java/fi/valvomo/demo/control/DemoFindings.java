package fi.valvomo.demo.control;

import fi.valvomo.demo.control.DemoTexts.Words;
import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How the findings of the demo go on once they are open, each as far as its fate. */
@ApplicationScoped
public class DemoFindings {

  private static final int SAMPLE = 10;

  @Inject private DemoCast cast;
  @Inject private DemoVisits visits;
  @Inject private DemoSerious serious;
  @Inject private DemoConsequences consequences;
  @Inject private DemoMessages messages;
  @Inject private AcknowledgeFinding acknowledgeFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private CloseFinding closeFinding;
  @Inject private NoteFinding noteFinding;
  @Inject private DemoDeeds deeds;
  @Inject private Clock clock;

  /** What is to be played of one finding. */
  record Thread(UUID findingId, DemoTexts.Text text, Words words, DemoPlace place, Fate fate) {}

  void goOn(Story story, LocalDate opened, Thread thread) {
    serious.judgeRepeat(story, opened, thread);
    if (thread.fate() != Fate.TARRIES) {
      story.on(opened, () -> deeds.open(thread.findingId(), thread.place().provider()));
    }
    consequences.follow(story, opened, thread);
    messages.write(story, opened, thread);
    switch (thread.text().severity()) {
      case POSITIVE, RECOMMENDATION -> acknowledge(story, opened, thread);
      case MINOR -> correct(story, opened.plusDays(20), thread);
      case SIGNIFICANT -> plan(story, opened.plusDays(5), thread);
      case SERIOUS -> atOnce(story, opened, thread);
    }
  }

  private void acknowledge(Story story, LocalDate opened, Thread thread) {
    if (thread.fate().isClosed()) {
      story.on(
          opened.plusDays(4),
          () ->
              acknowledgeFinding.acknowledge(
                  thread.findingId(), thread.words().acknowledgement(), thread.place().provider()));
    }
  }

  private void atOnce(Story story, LocalDate opened, Thread thread) {
    serious.atOnce(story, opened, thread);
    if (!thread.fate().isDanger()) {
      story.on(
          opened.plusDays(1),
          () ->
              noteFinding.serious(
                  thread.findingId(),
                  "Tilanne käyty läpi yksikön johdon kanssa.",
                  cast.person("manager")));
    }
    if (!thread.fate().isDanger()) {
      plan(story, opened.plusDays(1), thread);
    }
  }

  private void plan(Story story, LocalDate day, Thread thread) {
    Fate fate = thread.fate();
    if (fate == Fate.TARRIES) {
      story.on(day, () -> deeds.askForTime(thread.findingId(), thread.place().provider()));
      return;
    }
    story.on(day, () -> submit(thread));
    if (fate == Fate.SUBMITTED) {
      return;
    }
    story.on(day.plusDays(3), () -> deeds.assess(thread));
    if (fate == Fate.TIME_GRANTED || fate == Fate.TIME_ASKED) {
      story.on(day.plusDays(10), () -> deeds.begin(thread.findingId(), thread.place().provider()));
      deeds.moreTime(story, day.plusDays(16), thread);
    }
    correct(story, day.plusDays(15), thread);
  }

  private void correct(Story story, LocalDate day, Thread thread) {
    Fate fate = thread.fate();
    if (fate != Fate.REPORTED && !fate.isVerified()) {
      return;
    }
    story.on(
        day,
        () ->
            reportDone.report(
                thread.findingId(),
                thread.words().completion(),
                List.of(deeds.show(thread.findingId(), thread.place().provider())),
                thread.place().provider()));
    if (fate == Fate.REPORTED) {
      return;
    }
    verify(story, day, thread);
    if (fate.isClosed()) {
      story.on(day.plusDays(5), () -> deeds.doAll(thread.findingId(), thread.place().provider()));
      story.on(
          day.plusDays(6),
          () -> {
            serious.judgeBeforeClosing(thread);
            closeFinding.close(
                thread.findingId(),
                "Korjaus on todennettu ja juurisyy poistettu.",
                cast.person("officer"));
          });
      deeds.lookAtEffect(story, day, thread);
    }
  }

  /**
   * What will be effective is seen on a visit, what only closes in its documents, else a sample.
   */
  private void verify(Story story, LocalDate day, Thread thread) {
    DemoFollowUp visit = new DemoFollowUp(visits, story, thread);
    if (thread.fate() == Fate.EFFECTIVE) {
      visit.plan(day);
    }
    story.on(
        day.plusDays(4),
        () ->
            verify(
                thread,
                switch (thread.fate()) {
                  case EFFECTIVE -> VerificationBasis.visit(visit.id());
                  case CLOSED -> VerificationBasis.documents(deeds.shown(thread.findingId()));
                  default -> VerificationBasis.sample(SAMPLE, thread.words().verification());
                }));
  }

  private void verify(Thread thread, VerificationBasis basis) {
    verifyFinding.verify(
        thread.findingId(),
        new Verification(basis, true, thread.words().verification(), today()),
        cast.person("officer"));
  }

  private void submit(Thread thread) {
    Words words = thread.words();
    List<CorrectiveAction> actions =
        IntStream.range(0, words.actions().size())
            .mapToObj(
                i ->
                    new CorrectiveAction(
                        i,
                        words.actions().get(i).title(),
                        words.actions().get(i).responsible(),
                        today().plusDays(7L * (i + 1))))
            .toList();
    submitPlan.submit(
        thread.findingId(),
        new CorrectivePlan(words.cause(), words.affected(), words.measure(), actions),
        thread.place().provider());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
