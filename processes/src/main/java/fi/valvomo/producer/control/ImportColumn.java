package fi.valvomo.producer.control;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of an import file; docs/import.md tells what goes into each. The header's names are
 * those of the Finnish register forms. A field is the name of the same thing in the interface.
 */
enum ImportColumn implements CsvColumn {
  BUSINESS_ID("tuottaja_ytunnus", Part.PRODUCER, "businessId"),
  BUSINESS_ID_MISSING("tuottaja_ytunnus_puuttuu", Part.PRODUCER, "businessIdMissingReason"),
  PRODUCER_OID("tuottaja_oid", Part.PRODUCER, "oid"),
  PRODUCER_NAME("tuottaja_nimi", Part.PRODUCER, "name"),
  PRODUCER_NAME_SV("tuottaja_nimi_sv", Part.PRODUCER, "nameSv"),
  PRODUCER_FORM("tuottaja_muoto", Part.PRODUCER, "form"),
  PRODUCER_LANGUAGE("tuottaja_kieli", Part.PRODUCER, "language"),
  PRODUCER_EMAIL("tuottaja_sahkoposti", Part.PRODUCER, "email"),
  PRODUCER_PHONE("tuottaja_puhelin", Part.PRODUCER, "phone"),
  UNIT_OID("yksikko_oid", Part.UNIT, "oid"),
  SOTERI_NUMBER("yksikko_soteri", Part.UNIT, "soteriNumber"),
  UNIT_NAME("yksikko_nimi", Part.UNIT, "name"),
  UNIT_NAME_SV("yksikko_nimi_sv", Part.UNIT, "nameSv"),
  UNIT_TYPE("yksikko_palveluala", Part.UNIT, "type"),
  ADDRESS("yksikko_osoite", Part.UNIT, "address"),
  POSTAL_CODE("yksikko_postinumero", Part.UNIT, "postalCode"),
  CITY("yksikko_postitoimipaikka", Part.UNIT, "city"),
  AREA("yksikko_alue", Part.UNIT, "area"),
  RESPONSIBLE_PERSON("yksikko_vastuuhenkilo", Part.UNIT, "responsiblePerson"),
  UNIT_PHONE("yksikko_puhelin", Part.UNIT, "phone"),
  UNIT_EMAIL("yksikko_sahkoposti", Part.UNIT, "email"),
  UNIT_LANGUAGE("yksikko_kieli", Part.UNIT, "language"),
  PLACES("yksikko_paikat", Part.UNIT, "places"),
  RELATION("suhde", Part.RELATION, "type"),
  AGREEMENT("suhde_sopimus", Part.RELATION, "agreementReference"),
  ACT_APPLIES("suhde_valvontalaki", Part.RELATION, "actApplies"),
  VALID_FROM("suhde_alkaa", Part.RELATION, "validFrom"),
  VALID_TO("suhde_paattyy", Part.RELATION, "validTo"),
  CONSEQUENCES("suhde_seuraamukset", Part.RELATION, "allowedConsequences");

  /** Whose data a column holds. */
  enum Part {
    PRODUCER,
    UNIT,
    RELATION
  }

  private final String header;
  private final Part part;
  private final String field;

  ImportColumn(String header, Part part, String field) {
    this.header = header;
    this.part = part;
    this.field = field;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public String field() {
    return field;
  }

  /** Whether a file may leave the column out: then what the register knows stays as it is. */
  @Override
  public boolean isOptional() {
    return this == CONSEQUENCES;
  }

  /** The column that holds a field of a part. */
  static ImportColumn of(Part part, String field) {
    return of(part).stream()
        .filter(column -> column.field.equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(part + " " + field));
  }

  static List<ImportColumn> of(Part part) {
    return Arrays.stream(values()).filter(column -> column.part == part).toList();
  }
}
