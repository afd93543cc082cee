package fi.valvomo.finding.control;

import static fi.valvomo.finding.control.RecordFacts.dueOn;
import static fi.valvomo.finding.control.RecordFacts.each;
import static fi.valvomo.finding.control.RecordFacts.moreTime;
import static fi.valvomo.finding.control.RecordFacts.sign;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDelivery;
import fi.valvomo.finding.entity.ConsequenceGround;
import fi.valvomo.finding.entity.Hearing;
import fi.valvomo.finding.entity.Measure;
import fi.valvomo.finding.entity.PartyAnswer;

/** A consequence as the file of its case shows it, from its proposal to its sending. */
final class ConsequenceCaseFacts {

  private ConsequenceCaseFacts() {}

  static CaseThing thing(Consequence of, String finding) {
    Facts facts = new Facts();
    proposed(facts, of);
    each(of.grounds(), "ground", (prefix, ground) -> ground(facts, prefix, ground));
    heard(facts, of);
    each(
        of.extensions(),
        "extension",
        (prefix, more) -> moreTime(facts, prefix, more.target(), more.time()));
    decided(facts, of);
    delivered(facts, of.delivery());
    answered(facts, of.answer());
    facts.add("withdrawalReason", of.withdrawalReason());
    sign(facts, "withdrawn", of.withdrawn());
    return new CaseThing(
        of.subjectType(), of.id(), finding, of.state().name(), of.proposed().at(), facts.all());
  }

  private static void proposed(Facts facts, Consequence of) {
    Measure measure = of.measure();
    facts
        .add("consequence", measure.kind())
        .add("suggested", measure.suggested())
        .add("choiceReason", measure.choiceReason())
        .add("relation", of.relation())
        .add("agreedTerms", measure.agreedTerms())
        .add("clauseMissing", measure.clauseMissing() ? true : null)
        .add("answerDays", measure.answerDays())
        .add("amount", measure.amount())
        .add("effectiveFrom", measure.effectiveFrom())
        .add("effectiveTo", measure.effectiveTo());
    sign(facts, "proposed", of.proposed());
  }

  private static void ground(Facts facts, String prefix, ConsequenceGround ground) {
    facts
        .add(prefix + "text", ground.text())
        .add(prefix + "stance", ground.stance())
        .add(prefix + "reply", ground.reply())
        .add(prefix + "late", ground.late() ? true : null);
    sign(facts, prefix + "replied", ground.replied());
    facts.add(prefix + "outcome", ground.outcome()).add(prefix + "assessment", ground.assessment());
    sign(facts, prefix + "assessed", ground.assessed());
  }

  private static void heard(Facts facts, Consequence of) {
    Hearing hearing = of.hearing();
    if (hearing == null) {
      return;
    }
    facts.add("hearing", hearing.message()).add("replyDueOn", dueOn(hearing.deadline()));
    sign(facts, "hearingSent", hearing.sent());
    facts
        .add("exceptionGround", hearing.exceptionGround())
        .add("exceptionReason", hearing.exceptionReason())
        .add("replyLapsedAt", hearing.lapsedAt())
        .add("reply", hearing.replyText());
    facts.add("conclusion", of.conclusion());
    sign(facts, "concluded", of.concluded());
  }

  private static void decided(Facts facts, Consequence of) {
    facts.add("decisionReason", of.decisionReason());
    sign(facts, "decided", of.decided());
    facts.add("recordUntil", of.recordUntil());
  }

  private static void answered(Facts facts, PartyAnswer answer) {
    if (answer != null) {
      facts
          .add("answerDueOn", dueOn(answer.deadline()))
          .add("partyAnswer", answer.text())
          .add("late", answer.late() ? true : null);
      sign(facts, "answered", answer.given());
      facts
          .add("answerLapsedAt", answer.lapsedAt())
          .add("answerOutcome", answer.outcome())
          .add("answerAssessment", answer.assessment());
      sign(facts, "answerAssessed", answer.assessed());
    }
  }

  private static void delivered(Facts facts, ConsequenceDelivery delivery) {
    if (delivery != null) {
      facts
          .add("deliveryChannel", delivery.channel())
          .add("deliverySentOn", delivery.sentOn())
          .add("deliveryArrivedOn", delivery.arrivedOn())
          .add("deliveryReference", delivery.reference())
          .add("appealUntil", delivery.appealUntil());
      sign(facts, "delivered", delivery.by());
    }
  }
}
