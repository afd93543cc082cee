package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.LetterText;
import java.util.List;
import java.util.Map;

/**
 * What {@code transfer.xhtml} names.
 *
 * @param text fixed words by their key
 * @param to the receiver
 * @param address where it goes, line by line
 * @param summary what triage wrote of the notice
 * @param reason why it belongs to the receiver
 * @param enclosed what goes along, and on which ground
 * @param next what the sender was told
 * @param officer who signs
 */
record TransferLetter(
    String lang,
    Map<String, String> text,
    String title,
    String number,
    String day,
    String to,
    List<String> address,
    List<Fact> facts,
    String summary,
    String reason,
    List<String> enclosed,
    String next,
    String officer) {

  /** One on made-up facts. */
  static TransferLetter sample(LetterText text) {
    return new TransferLetter(
        text.tag(),
        text.fixed(),
        text.of("title.transfer"),
        "ILM 2026-000012",
        "5.3.2026",
        "Lupa- ja valvontavirasto · Tillstånds- och tillsynsverket",
        List.of("PL 1, 00531 Helsinki"),
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Ilmoitus koskee lääkehoitoa. Anmälan gäller läkemedelsbehandling.",
        "Kantelu kuuluu valvontaviranomaiselle. Klagan hör till tillsynsmyndigheten.",
        List.of(text.of("enclosed.WORDS")),
        text.of("next.senderTold"),
        "Olli Virkanen");
  }

  /** A label and what stands beside it. */
  record Fact(String label, String value) {}
}
