package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.Letters;
import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.control.TransferLetter.Fact;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeMessage;
import fi.valvomo.notice.entity.NoticeMessageKind;
import fi.valvomo.notice.entity.NoticeTransfer;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.TransferEnclosure;
import fi.valvomo.notice.entity.TransferOrder;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Prints the letter of a transfer, and the sheet that goes along with it. */
@ApplicationScoped
public class TransferLetters {

  static final String LETTER = "/fi/valvomo/notice/control/transfer.xhtml";
  static final String SHEET = "/fi/valvomo/notice/control/enclosure.xhtml";

  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private LegalProvisions provisions;
  @Inject private WriteLetter write;
  @Inject private Letters letters;

  /** The words of this room's letters, in Finnish or Swedish. */
  static LetterText words(Language reader) {
    return new LetterText("fi.valvomo.notice.control.letters", reader);
  }

  /** The letter, in the receiver's language: the summary of triage, and never who reported. */
  PrintedLetter letter(Notice notice, TransferOrder order, Instant at, Viewer officer) {
    LetterText text = words(order.language()).citing(provisions.at(at));
    List<String> enclosed = new ArrayList<>();
    if (order.enclosure() != TransferEnclosure.SUMMARY) {
      enclosed.add(text.of("enclosed." + order.enclosure()));
    }
    if (order.ground() != null && order.enclosure() != TransferEnclosure.SUMMARY) {
      enclosed.add(text.of("ground." + order.ground()));
    }
    TransferLetter letter =
        new TransferLetter(
            text.tag(),
            text.fixed(),
            text.of("title.transfer"),
            notice.number(),
            text.day(at),
            order.to(),
            order.address() == null ? List.of() : order.address().lines().toList(),
            facts(notice, text),
            notice.triage().summary(),
            order.reason(),
            enclosed,
            text.of(notice.isAnswered() ? "next.senderTold" : "next.nobodyWaits"),
            officer.displayName());
    return write.write(
        DocumentKind.TRANSFER,
        text.of("file.transfer", notice.number()),
        text.language(),
        letter,
        at);
  }

  /**
   * The sheet with what the sender wrote, and who that is where the transfer says so, in the
   * receiver's language. It is printed for whoever sends it and kept nowhere.
   */
  byte[] sheet(Notice notice, NoticeTransfer transfer, ReporterFacts reporter) {
    LetterText text = words(transfer.language()).citing(provisions.at(transfer.sent().at()));
    List<Fact> facts = new ArrayList<>();
    if (reporter != null) {
      add(facts, text.of("reporterName"), reporter.name());
      add(facts, text.of("reporterContact"), reporter.contact());
    }
    List<String> written = new ArrayList<>();
    if (notice.subjectText() != null) {
      written.add(notice.subjectText());
    }
    written.add(notice.description());
    notice.messages().stream()
        .filter(message -> message.kind() == NoticeMessageKind.FROM_SENDER)
        .map(NoticeMessage::text)
        .forEach(written::add);
    return letters.print(
        SHEET,
        new EnclosedSheet(
            text.tag(),
            text.fixed(),
            text.of("title.enclosure"),
            notice.number(),
            text.day(transfer.sent().at()),
            transfer.bodyName(),
            !facts.isEmpty(),
            facts,
            written));
  }

  private List<Fact> facts(Notice notice, LetterText text) {
    List<Fact> facts = new ArrayList<>();
    add(facts, text.of("kindLabel"), text.word("kind", notice.kind()));
    add(facts, text.of("received"), text.day(notice.receivedAt()));
    if (notice.unitId() != null) {
      add(facts, text.of("unit"), units.get(notice.unitId()).nameIn(text.language()));
    }
    if (notice.producerId() != null) {
      add(facts, text.of("producer"), producers.get(notice.producerId()).nameIn(text.language()));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(label, value));
    }
  }
}
