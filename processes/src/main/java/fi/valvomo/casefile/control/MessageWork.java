package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.Message;
import fi.valvomo.casefile.entity.MessageSide;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the queue shows of a message, and that who of the organiser wrote before answers it. */
@ApplicationScoped
public class MessageWork implements WorkSubjects {

  private static final String NO_RELATION = "";

  @Inject private Messages messages;
  @Inject private CaseFiles cases;
  @Inject @Any private Instance<WorkSubjects> rooms;

  /** The step at which this side answers. */
  static String stepOf(MessageSide side) {
    return side == MessageSide.PROVIDER
        ? MessageSteps.ANSWER_OFFICER
        : MessageSteps.ANSWER_PROVIDER;
  }

  @Override
  public SubjectType type() {
    return SubjectType.MESSAGE;
  }

  @Override
  public String processKey() {
    return MessageSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID threadId) {
    MessageThread thread = messages.get(threadId);
    return new WorkSubject(
        SubjectType.MESSAGE,
        thread.id(),
        thread.caseId(),
        cases.get(thread.caseId()).number(),
        thread.producerId(),
        thread.unitId(),
        about(thread.about(), thread.aboutId()).map(WorkSubject::relation).orElse(NO_RELATION),
        null,
        thread.title());
  }

  @Override
  public Doer doer(UUID threadId, String step) {
    return step.equals(MessageSteps.ANSWER_OFFICER)
        ? null
        : messages.lastOf(threadId, MessageSide.ORGANISER).map(MessageWork::writer).orElse(null);
  }

  private static Doer writer(Message message) {
    return new Doer(Role.OFFICER, message.authorId(), message.authorName());
  }

  /** What the room of the thing itself shows of it. */
  private Optional<WorkSubject> about(SubjectType type, UUID id) {
    return rooms.stream()
        .filter(room -> room.type() == type)
        .findFirst()
        .map(room -> room.describe(id));
  }

  /** What people recognise a thing by, in the words of its own room; else those of its case. */
  String titleOf(CaseSubject subject) {
    return about(subject.subjectType(), subject.id())
        .map(WorkSubject::title)
        .orElseGet(() -> cases.get(subject.caseId()).title());
  }
}
