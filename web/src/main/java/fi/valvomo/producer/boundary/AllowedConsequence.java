package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.ConsequenceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One consequence that the agreement knows.
 *
 * @param terms its amount or trigger, in the agreement's words
 */
public record AllowedConsequence(@NotNull ConsequenceKind kind, @NotBlank String terms) {

  static AgreedConsequences toAgreed(List<AllowedConsequence> allowed) {
    Map<ConsequenceKind, String> terms = new EnumMap<>(ConsequenceKind.class);
    for (AllowedConsequence each : allowed) {
      if (each.kind() == null) {
        throw InvalidException.of("allowedConsequences", "required");
      }
      if (terms.put(each.kind(), each.terms() == null ? "" : each.terms()) != null) {
        throw InvalidException.of("allowedConsequences", "consequenceTwice", each.kind());
      }
    }
    return new AgreedConsequences(terms);
  }

  static List<AllowedConsequence> of(AgreedConsequences agreed) {
    return agreed.terms().entrySet().stream()
        .map(entry -> new AllowedConsequence(entry.getKey(), entry.getValue()))
        .toList();
  }
}
