package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.finding.control.LetterOfDecision.Asked;
import fi.valvomo.finding.control.LetterOfDecision.Item;
import java.util.List;

/** A decided consequence on made-up facts, by which wordings of its letters are tried. */
final class DecisionSample {

  static final String NUMBER = "VALV 2026-000123";
  static final String FOUND = "Yövuoro oli vajaa. Nattskiftet var underbemannat.";
  static final String GROUND = "Hoitajia oli yksi. Det fanns en vårdare.";

  private DecisionSample() {}

  static List<LetterLine> facts(LetterText text) {
    return List.of(new LetterLine(text.of("unit"), "Koivukoti"));
  }

  /**
   * The letter of one kind.
   *
   * @param kind of consequence, as the words know it
   */
  static LetterOfDecision of(String kind, LetterText text) {
    return new LetterOfDecision(
        text.tag(),
        text.fixed(),
        NUMBER,
        "5.3.2026",
        facts(text),
        text.of("kind." + kind),
        text.of("told." + kind),
        "Puutetta ei korjattu ajoissa. Bristen åtgärdades inte i tid.",
        FOUND,
        List.of(
            new Item(
                GROUND,
                List.of("Sijainen oli talossa. En vikarie fanns på plats."),
                List.of("Lista näyttää muuta. Listan visar annat."))),
        List.of(text.of("heardOn", "1.2.2026")),
        CitedLaw.theAct().basis(text, "basis." + kind),
        List.of(new Asked(text.of("answer.ACCOUNT"), "14")),
        text.of("appeal.who"),
        "14",
        text.of("noAppeal"),
        "Maija Johtaja");
  }
}
