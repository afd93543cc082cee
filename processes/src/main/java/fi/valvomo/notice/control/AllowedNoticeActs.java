package fi.valvomo.notice.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.work.control.SeenWork;
import fi.valvomo.work.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a person may do to a notice now, the most urgent step first. */
@ApplicationScoped
public class AllowedNoticeActs {

  private static final Map<String, List<String>> ACTS_OF_STEP =
      Map.of(
          NoticeSteps.ACKNOWLEDGE, List.of("acknowledgement"),
          NoticeSteps.TRIAGE, List.of("triage"),
          NoticeSteps.ACT_AT_ONCE, List.of("finding"),
          NoticeSteps.EXAMINE, List.of("inspection", "finding"),
          NoticeSteps.ASK_PRODUCER, List.of("clarification"),
          NoticeSteps.CLARIFY, List.of("clarification-answer"),
          NoticeSteps.ASSESS_CLARIFICATION, List.of("clarification-assessment"),
          NoticeSteps.TRANSFER, List.of("transfer"),
          NoticeSteps.SETTLE, List.of("closure"),
          NoticeSteps.ANSWER, List.of("answer"));

  @Inject private SeenWork seen;

  List<String> of(Notice notice, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    seen.of(notice.id()).stream()
        .filter(item -> viewer.is(item.role()) && item.isFreeFor(viewer))
        .sorted(Comparator.comparing(WorkItem::dueAt))
        .forEach(item -> acts.addAll(ACTS_OF_STEP.get(item.step())));
    boolean triage = viewer.is(Role.TRIAGE);
    if ((triage || viewer.is(Role.OFFICER))
        && notice.state().isOpen()
        && notice.tellings().stream().anyMatch(telling -> telling.told() == null)) {
      acts.add("telling");
    }
    if (triage && notice.state() == NoticeState.UNDER_WAY) {
      acts.add("triage");
    }
    if (triage && notice.state() != NoticeState.ERASED && notice.isAnswered()) {
      acts.add("message");
    }
    return acts;
  }

  /** What a producer may do to a question that it was asked. */
  List<String> ofAsked(Notice notice, Viewer viewer) {
    return viewer.is(Role.PROVIDER) && notice.awaitsProducer()
        ? List.of("clarification-answer")
        : List.of();
  }
}
