package fi.valvomo.agreement.entity;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A last day that the terms of an agreement name.
 *
 * @param what the option, or what is to be told
 */
public record DayOfTerms(AgreementDayKind kind, String what, LocalDate on) {

  /** Those of the terms. */
  static Stream<DayOfTerms> of(AgreementTerms terms) {
    return Stream.concat(
        terms.options().stream()
            .map(
                option ->
                    new DayOfTerms(AgreementDayKind.OPTION, option.name(), option.decideBy())),
        terms.notices().stream()
            .map(notice -> new DayOfTerms(AgreementDayKind.NOTICE, notice.what(), notice.on())));
  }
}
