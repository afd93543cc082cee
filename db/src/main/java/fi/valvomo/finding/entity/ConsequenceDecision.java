package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.ConsequenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the decider says: whether it is taken, why, and in what form.
 *
 * @param reason the grounds of the decision. 434/2003 45 §
 * @param amount euros where it is money
 */
public record ConsequenceDecision(
    boolean taken,
    String reason,
    BigDecimal amount,
    LocalDate effectiveFrom,
    LocalDate effectiveTo) {

  void checkFor(ConsequenceKind kind) {
    List<FieldError> errors = new ArrayList<>();
    if (taken) {
      ConsequenceProposal.checkAmount(kind, amount, errors);
      ConsequenceProposal.checkDays(effectiveFrom, effectiveTo, errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }
}
