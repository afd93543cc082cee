package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.MessageLists;
import fi.valvomo.casefile.entity.MessageRow;
import fi.valvomo.casefile.entity.MessageThread;
import fi.valvomo.casefile.entity.MessageThreadRow;
import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads messages, and keeps who has read how far. */
@ApplicationScoped
@Transactional
public class ReadMessages {

  @Inject @Any private Instance<CaseSubjects> rooms;
  @Inject private Messages messages;
  @Inject private MessageLists lists;
  @Inject private Documents documents;

  /** A page of messages, each with the files that go with it. */
  public record Read(Page<MessageRow> rows, Map<UUID, List<Document>> files) {}

  /** The messages about a thing, the newest first; none where nobody has written. */
  public Read about(SubjectType type, UUID id, Viewer viewer, Cursor after, int limit) {
    rooms.stream()
        .filter(room -> room.type() == type)
        .findFirst()
        .orElseThrow(() -> new MissingException("subject " + type))
        .forViewer(id, viewer);
    Optional<MessageThread> thread = messages.about(id);
    return thread.isEmpty()
        ? new Read(new Page<>(List.of(), null), Map.of())
        : read(thread.get(), viewer, after, limit);
  }

  private Read read(MessageThread thread, Viewer viewer, Cursor after, int limit) {
    Map<UUID, Document> known =
        documents.of(thread.aboutId(), viewer).stream()
            .collect(Collectors.toMap(Document::id, Function.identity()));
    Map<UUID, List<Document>> files =
        lists.documents(thread.id()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        entry.getValue().stream()
                            .filter(known::containsKey)
                            .map(known::get)
                            .toList()));
    return new Read(lists.of(thread.id(), after, limit), files);
  }

  /** One thread. */
  public MessageThread thread(UUID id, Viewer viewer) {
    return messages.forViewer(id, viewer);
  }

  public Page<MessageThreadRow> threads(boolean mine, Viewer viewer, Cursor after, int limit) {
    return lists.threads(mine, viewer, after, limit);
  }

  /** How many of the person's own threads hold something unread; at most 99. */
  public int unread(Viewer viewer) {
    return lists.unread(viewer);
  }

  /** The person has read the thread about a thing to its end. */
  public void haveRead(UUID threadId, Viewer viewer) {
    messages.read(messages.forViewer(threadId, viewer), viewer.userId(), false);
  }
}
