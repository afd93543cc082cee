package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.casefile.control.Exchange;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDelivery;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The consequences of a case, for its file. */
@ApplicationScoped
public class ConsequenceCaseParts implements CaseParts {

  @Inject private Consequences consequences;
  @Inject private Findings findings;
  @Inject private Documents documents;
  @Inject private CaseFiles cases;
  @Inject private Producers producers;

  @Override
  public List<CaseThing> things(UUID caseId) {
    Map<UUID, String> titles =
        findings.ofCase(caseId).stream().collect(Collectors.toMap(Finding::id, Finding::title));
    return consequences.ofCase(caseId).stream()
        .map(each -> ConsequenceCaseFacts.thing(each, titles.get(each.findingId())))
        .toList();
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "HEARING_REPLIED",
        "HEARING_REPLIED_LATE",
        "HEARING_EXTENSION_ASKED",
        "ANSWER_EXTENSION_ASKED",
        "CONSEQUENCE_ANSWERED",
        "CONSEQUENCE_ANSWERED_LATE");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "HEARING_LEFT_OUT",
        "HEARING_EXTENDED",
        "HEARING_EXTENSION_REFUSED",
        "ANSWER_EXTENDED",
        "ANSWER_EXTENSION_REFUSED",
        "REPLY_ASSESSED",
        "CONSEQUENCE_DECIDED",
        "CONSEQUENCE_NOT_TAKEN",
        "ANSWER_ASSESSED",
        "CONSEQUENCE_WITHDRAWN");
  }

  /** The sending of what was decided, by the way in which it went. */
  @Override
  public List<Exchange> exchanges(UUID caseId) {
    List<Consequence> sent =
        consequences.ofCase(caseId).stream().filter(each -> each.delivery() != null).toList();
    if (sent.isEmpty()) {
      return List.of();
    }
    String producer = producers.get(cases.get(caseId).producerId()).name();
    List<Document> letters = documents.ofCase(caseId);
    return sent.stream().map(each -> exchange(each, producer, letters)).toList();
  }

  private static Exchange exchange(Consequence of, String producer, List<Document> letters) {
    UUID letter =
        letters.stream()
            .filter(each -> each.subjectId().equals(of.id()))
            .filter(each -> each.kind() == of.measure().document() && each.renditionOf() == null)
            .map(Document::id)
            .findFirst()
            .orElse(null);
    return new Exchange(
        sentAt(of.delivery()),
        true,
        of.delivery().channel().name(),
        producer,
        "CONSEQUENCE_DELIVERED",
        letter);
  }

  /** The moment of the recording, or the beginning of the earlier day on which it was sent. */
  private static Instant sentAt(ConsequenceDelivery delivery) {
    Instant recorded = delivery.by().at();
    boolean sameDay = recorded.atZone(Deadline.ZONE).toLocalDate().equals(delivery.sentOn());
    return sameDay ? recorded : delivery.sentOn().atStartOfDay(Deadline.ZONE).toInstant();
  }
}
