package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down who read what is secret. 906/2019 17 §. */
@ApplicationScoped
public class SecretReads {

  /** The kind of event by which a case shows its reads. */
  public static final String KIND = "SECRET_DOCUMENT_READ";

  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void note(Document document, Viewer reader) {
    if (document.isSecret()) {
      events.fire(DocumentNews.of(KIND, document, reader, clock.instant()));
    }
  }
}
