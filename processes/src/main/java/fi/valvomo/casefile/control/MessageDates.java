package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** Until when the answer that is owed in a thread was promised, for the process. */
@Named("messageDates")
@ApplicationScoped
public class MessageDates {

  @Inject private Messages messages;

  public Date due(String threadId) {
    return messages
        .owed(UUID.fromString(threadId))
        .map(promise -> Date.from(promise.dueAt()))
        .orElseThrow(() -> new IllegalStateException("Nothing is owed in thread " + threadId));
  }
}
