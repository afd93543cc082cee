package fi.valvomo.demo.control;

import fi.valvomo.casefile.control.SendMessage;
import fi.valvomo.casefile.control.SendMessage.Letter;
import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What officers and providers of the demo write to each other about findings. */
@ApplicationScoped
public class DemoMessages {

  private static final int EVERY = 3;

  @Inject private DemoCast cast;
  @Inject private SendMessage sendMessage;

  private int met;

  /** About every third finding: answered in time, answered late, or still to be answered. */
  void write(Story story, LocalDate opened, Thread thread) {
    int turn = met++;
    if (turn % EVERY != 0) {
      return;
    }
    story.on(
        opened.plusDays(1),
        () ->
            say(
                thread,
                "Riittääkö, että lähetämme valokuvan korjauksesta?",
                true,
                provider(thread)));
    switch (turn / EVERY % EVERY) {
      case 0 -> answer(story, opened.plusDays(2), thread);
      case 1 -> answer(story, opened.plusDays(9), thread);
      default -> {
        // nobody has answered yet
      }
    }
  }

  private void answer(Story story, LocalDate day, Thread thread) {
    story.on(
        day,
        () ->
            say(
                thread,
                "Riittää, kun kuvasta näkee koko tilan. Milloin se tulee?",
                true,
                officer()));
    story.on(day.plusDays(1), () -> say(thread, "Tällä viikolla.", false, provider(thread)));
  }

  private void say(Thread thread, String text, boolean asks, Viewer by) {
    sendMessage.send(
        new Letter(SubjectType.FINDING, thread.findingId(), text, List.of(), asks), by);
  }

  private static Viewer provider(Thread thread) {
    return thread.place().provider();
  }

  private Viewer officer() {
    return cast.person("officer");
  }
}
