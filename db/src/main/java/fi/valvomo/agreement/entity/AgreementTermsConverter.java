package fi.valvomo.agreement.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The terms of a version are read and written whole, so they stand in one column. */
@Converter
public class AgreementTermsConverter implements AttributeConverter<AgreementTerms, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(AgreementTerms terms) {
    return terms == null ? null : JSON.toJson(terms);
  }

  @Override
  public AgreementTerms convertToEntityAttribute(String text) {
    return text == null ? null : JSON.fromJson(text, AgreementTerms.class);
  }
}
