package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Answers, comments and the like by field in a {@code jsonb} column. */
@Converter
public class AnswersConverter implements AttributeConverter<Map<String, Object>, Object> {

  private static final JsonColumn<Map<String, Object>> COLUMN = new JsonColumn<>(Map.class);

  @Override
  public Object convertToDatabaseColumn(Map<String, Object> answers) {
    return COLUMN.write(answers);
  }

  @Override
  public Map<String, Object> convertToEntityAttribute(Object column) {
    return COLUMN.read(column);
  }
}
