package fi.valvomo.producer.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.kernel.entity.Language;

/**
 * What the register says about a producer (tuottajan perustiedot). 741/2023 16 §. Once made, it is
 * right in itself.
 *
 * @param name official name, in Finnish where there is one
 * @param nameSv name in Swedish, or null
 * @param businessId null for those who have none, with the reason beside it
 * @param businessIdMissingReason why there is no business id; null when there is one
 * @param oid id in the register of organisations, or null
 * @param language language of correspondence
 * @param email address for notices, or null
 * @param phone or null
 * @param form legal form
 */
public record ProducerFacts(
    String name,
    String nameSv,
    BusinessId businessId,
    String businessIdMissingReason,
    Oid oid,
    Language language,
    String email,
    String phone,
    ProducerForm form) {

  /** Names in the national register may run over 300 characters. */
  public static final int NAME_LENGTH = 400;

  public ProducerFacts {
    name = clean(name);
    nameSv = clean(nameSv);
    businessIdMissingReason = clean(businessIdMissingReason);
    email = clean(email);
    phone = clean(phone);
    new FieldChecks()
        .required("name", name)
        .atMost(NAME_LENGTH, "name", name)
        .atMost(NAME_LENGTH, "nameSv", nameSv)
        .unless(
            businessId != null || businessIdMissingReason != null,
            "businessIdMissingReason",
            "businessIdOrReason")
        .unless(
            businessId == null || businessIdMissingReason == null,
            "businessIdMissingReason",
            "reasonNotNeeded")
        .atMost(400, "businessIdMissingReason", businessIdMissingReason)
        .required("language", language)
        .email("email", email)
        .atMost(50, "phone", phone)
        .required("form", form)
        .orThrow();
  }
}
