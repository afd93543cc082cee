package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.ProducerForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says about a producer; {@link ProducerFacts} checks it. */
public record ProducerRequest(
    @Schema(required = true) String name,
    String nameSv,
    String businessId,
    String businessIdMissingReason,
    String oid,
    @Schema(required = true) Language language,
    String email,
    String phone,
    @Schema(required = true) ProducerForm form) {

  ProducerFacts toFacts() {
    return new ProducerFacts(
        name,
        nameSv,
        BusinessId.of(businessId),
        businessIdMissingReason,
        Oid.of(oid),
        language,
        email,
        phone,
        form);
  }
}
