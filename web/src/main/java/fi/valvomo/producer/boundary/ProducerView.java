package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.ProducerForm;
import fi.valvomo.producer.entity.UnitRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One producer with its units. */
public record ProducerView(
    UUID id,
    long version,
    String name,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String businessId,
    @Schema(nullable = true) String businessIdMissingReason,
    @Schema(nullable = true) String oid,
    Language language,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String phone,
    ProducerForm form,
    List<UnitRow> units,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt)
    implements Tagged {

  static ProducerView of(Producer producer, List<UnitRow> units) {
    ProducerFacts facts = producer.facts();
    return new ProducerView(
        producer.id(),
        producer.version(),
        facts.name(),
        facts.nameSv(),
        Objects.toString(facts.businessId(), null),
        facts.businessIdMissingReason(),
        Objects.toString(facts.oid(), null),
        facts.language(),
        facts.email(),
        facts.phone(),
        facts.form(),
        units,
        producer.changedBy(),
        producer.changedAt());
  }
}
