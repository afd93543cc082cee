package fi.valvomo.producer.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.kernel.entity.Language;
import java.util.regex.Pattern;

/**
 * What the register says about a unit (palveluyksikön tiedot). 741/2023 16 §. Once made, it is
 * right in itself.
 *
 * @param name in Finnish where there is one
 * @param nameSv in Swedish, or null
 * @param oid id in the register of organisations, or null
 * @param soteriNumber number in Soteri, or null: public units may lack it until 2030 (964/2024)
 * @param type what the unit does
 * @param address street address, or null where the unit is not tied to premises
 * @param postalCode five digits, or null
 * @param city or null
 * @param area part of the organiser's area, or null
 * @param responsiblePerson vastuuhenkilö, 741/2023 10 §, or null
 * @param phone or null
 * @param email or null
 * @param language language of correspondence
 * @param places how many clients at once, or null
 */
public record UnitFacts(
    String name,
    String nameSv,
    Oid oid,
    String soteriNumber,
    UnitType type,
    String address,
    String postalCode,
    String city,
    String area,
    String responsiblePerson,
    String phone,
    String email,
    Language language,
    Integer places) {

  private static final Pattern SOTERI_NUMBER = Pattern.compile("[\\p{Alnum}./-]{1,50}");

  public UnitFacts {
    name = clean(name);
    nameSv = clean(nameSv);
    soteriNumber = clean(soteriNumber);
    address = clean(address);
    postalCode = clean(postalCode);
    city = clean(city);
    area = clean(area);
    responsiblePerson = clean(responsiblePerson);
    phone = clean(phone);
    email = clean(email);
    new FieldChecks()
        .required("name", name)
        .atMost(ProducerFacts.NAME_LENGTH, "name", name)
        .atMost(ProducerFacts.NAME_LENGTH, "nameSv", nameSv)
        .unless(
            soteriNumber == null || SOTERI_NUMBER.matcher(soteriNumber).matches(),
            "soteriNumber",
            "soteriNumber")
        .required("type", type)
        .atMost(400, "address", address)
        .unless(postalCode == null || postalCode.matches("\\d{5}"), "postalCode", "postalCode")
        .atMost(100, "city", city)
        .atMost(100, "area", area)
        .atMost(200, "responsiblePerson", responsiblePerson)
        .atMost(50, "phone", phone)
        .email("email", email)
        .required("language", language)
        .unless(places == null || places >= 0 && places <= 100_000, "places", "places")
        .orThrow();
  }
}
