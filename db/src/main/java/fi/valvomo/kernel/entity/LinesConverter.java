package fi.valvomo.kernel.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** A few short texts in one column, one on each line. */
@Converter
public class LinesConverter implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    return texts == null || texts.isEmpty()
        ? null
        : texts.stream()
            .map(text -> text.strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
  }

  @Override
  public List<String> convertToEntityAttribute(String text) {
    return text == null ? List.of() : text.lines().toList();
  }
}
