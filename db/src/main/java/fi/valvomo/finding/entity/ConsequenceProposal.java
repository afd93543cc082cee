package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.ConsequenceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an officer proposes to follow from a finding. Once made, it is right in itself.
 *
 * @param grounds on what it rests, item by item
 * @param amount euros where it is money, else null
 * @param answerDays days for the party's answer, or null for the usual ones
 * @param reason why not the suggested one; needed only then
 */
public record ConsequenceProposal(
    ConsequenceKind kind,
    List<String> grounds,
    BigDecimal amount,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Integer answerDays,
    String reason) {

  private static final BigDecimal MOST = new BigDecimal("9999999999.99");

  public ConsequenceProposal {
    grounds = grounds.stream().map(String::strip).toList();
    reason = reason == null || reason.isBlank() ? null : reason.strip();
    List<FieldError> errors = new ArrayList<>();
    if (grounds.isEmpty()) {
      errors.add(FieldError.of("grounds", "required"));
    }
    checkAmount(kind, amount, errors);
    checkDays(effectiveFrom, effectiveTo, errors);
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  static void checkAmount(ConsequenceKind kind, BigDecimal amount, List<FieldError> errors) {
    if (!kind.isMoney()) {
      if (amount != null) {
        errors.add(FieldError.of("amount", "noAmount"));
      }
    } else if (amount == null) {
      errors.add(FieldError.of("amount", "required"));
    } else if (amount.signum() <= 0 || amount.scale() > 2 || amount.compareTo(MOST) > 0) {
      errors.add(FieldError.of("amount", "euros"));
    }
  }

  static void checkDays(LocalDate from, LocalDate to, List<FieldError> errors) {
    if (to != null && (from == null || to.isBefore(from))) {
      errors.add(FieldError.of("effectiveTo", "endsBeforeItBegins", from == null ? "" : from));
    }
  }
}
