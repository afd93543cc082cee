package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.Message;
import fi.valvomo.casefile.entity.MessagePromise;
import fi.valvomo.casefile.entity.MessageSide;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.casefile.entity.PromiseOutcome;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Officer and provider write to each other about a thing of a case. What one side writes answers
 * what it owed; what it asks, the other side has promised to answer in so many working days. A
 * closed matter may be written about as long as its case is kept here: questions come late, too.
 */
@ApplicationScoped
@Transactional
public class SendMessage {

  @Inject @Any private Instance<CaseSubjects> rooms;
  @Inject private Messages messages;
  @Inject private MessageWork work;
  @Inject private Attachments attachments;
  @Inject private Documents documents;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.messages.answer-working-days", defaultValue = "2")
  private int promisedDays;

  /**
   * What a person writes.
   *
   * @param documentIds files of the thing that go with it; the provider may read them from then on
   * @param asks whether an answer is wanted
   */
  public record Letter(
      SubjectType type, UUID subjectId, String text, List<UUID> documentIds, boolean asks) {}

  /**
   * Sends it.
   *
   * @throws RefusedException when the provider must not know of the thing yet
   */
  public Message send(Letter letter, Viewer viewer) {
    CaseSubject subject = subject(letter.type(), letter.subjectId(), viewer);
    requireOpenToProvider(letter, subject);
    attachments.requireOf(subject, letter.documentIds(), "documentIds", viewer);
    Instant now = clock.instant();
    MessageThread thread =
        messages.about(subject.id()).orElseGet(() -> begun(subject, viewer, now));
    Message message = thread.write(letter.text(), viewer, now);
    messages.add(message, Set.copyOf(letter.documentIds()));
    letter.documentIds().forEach(id -> documents.forViewer(id, viewer).revealToProvider());
    messages.read(thread, viewer.userId(), true);
    events.fire(DomainEvent.of("MESSAGE_SENT", thread, viewer, now).openToParties());
    answer(thread, message, viewer, now);
    if (letter.asks()) {
      ask(thread, message);
    }
    return message;
  }

  /** Until when a message that is sent now would be answered. */
  public Deadline promised() {
    return promised(clock.instant());
  }

  private Deadline promised(Instant sentAt) {
    return deadlines.set(sentAt, Channel.PORTAL, promisedDays, DayKind.WORKING);
  }

  private MessageThread begun(CaseSubject subject, Viewer viewer, Instant now) {
    MessageThread thread = new MessageThread(subject, work.titleOf(subject), viewer, now);
    messages.add(thread);
    return thread;
  }

  private void answer(MessageThread thread, Message message, Viewer viewer, Instant now) {
    Optional<MessagePromise> owed =
        messages.owed(thread.id()).filter(promise -> promise.side() == message.side());
    if (owed.isPresent()) {
      owed.get().end(PromiseOutcome.ANSWERED, viewer, now);
      steps.complete(thread, MessageWork.stepOf(message.side()), viewer, Map.of());
    }
  }

  private void ask(MessageThread thread, Message message) {
    if (messages.owed(thread.id()).isPresent()) {
      return;
    }
    MessagePromise promise = new MessagePromise(message, promised(message.sentAt()).dueAt());
    messages.add(promise);
    steps.start(
        MessageSteps.PROCESS,
        thread,
        Map.of("providerAnswers", promise.side() == MessageSide.PROVIDER));
  }

  private void requireOpenToProvider(Letter letter, CaseSubject subject) {
    if (subject.producerId() == null) {
      throw new RefusedException(CasefileRefusal.NOT_OPEN_TO_PROVIDER);
    }
    Viewer anyProvider =
        new Viewer(
            new UUID(0, 0), "", Set.of(Role.PROVIDER), Set.of(subject.producerId()), Language.FI);
    try {
      subject(letter.type(), letter.subjectId(), anyProvider);
    } catch (MissingException hidden) {
      throw new RefusedException(CasefileRefusal.NOT_OPEN_TO_PROVIDER);
    }
  }

  private CaseSubject subject(SubjectType type, UUID id, Viewer viewer) {
    return rooms.stream()
        .filter(room -> room.type() == type && type != SubjectType.MESSAGE)
        .findFirst()
        .orElseThrow(() -> new MissingException("subject " + type))
        .forViewer(id, viewer);
  }
}
