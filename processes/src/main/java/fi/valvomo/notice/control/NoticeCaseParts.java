package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.notice.entity.Clarification;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeTransfers;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The notices of a case, for its file: the summary that triage wrote, never the sender's own words,
 * which may show who wrote them.
 */
@ApplicationScoped
public class NoticeCaseParts implements CaseParts {

  @Inject private Notices notices;
  @Inject private NoticeTransfers transfers;

  @Override
  public List<CaseThing> things(UUID caseId) {
    return notices.ofCase(caseId).stream().map(NoticeCaseParts::thing).toList();
  }

  @Override
  public Set<String> received() {
    return Set.of("NOTICE_CLARIFIED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of("NOTICE_JUDGED", "NOTICE_TRANSFERRED", "NOTICE_SETTLED");
  }

  @Override
  public List<Exchange> exchanges(UUID caseId) {
    return transfers.ofCase(caseId).stream()
        .map(
            sent ->
                new Exchange(
                    sent.sent().at(),
                    true,
                    sent.channel(),
                    sent.bodyName(),
                    "NOTICE_TRANSFERRED",
                    sent.documentId()))
        .toList();
  }

  private static CaseThing thing(Notice notice) {
    Facts facts =
        new Facts()
            .add("noticeKind", notice.kind())
            .add("noticeChannel", notice.channel())
            .add("noticeDanger", notice.triage().danger())
            .add("noticePath", notice.triage().path())
            .add("noticeSummary", notice.triage().summary())
            .add("noticeOutcome", notice.outcome())
            .add("noticeTransferredTo", notice.transferredTo());
    int number = 1;
    for (Telling telling : notice.tellings()) {
      if (telling.told() != null) {
        String name = "told." + number++ + ".";
        facts
            .add(name + "receiver", telling.receiver())
            .add(name + "given", telling.told().name(), telling.told().at());
      }
    }
    number = 1;
    for (Clarification asked : notice.clarifications()) {
      String name = "clarification." + number++ + ".";
      facts.add(name + "question", asked.question()).add(name + "answer", asked.answer());
    }
    return new CaseThing(
        notice.subjectType(),
        notice.id(),
        notice.number(),
        notice.state().name(),
        notice.receivedAt(),
        facts.all());
  }
}
