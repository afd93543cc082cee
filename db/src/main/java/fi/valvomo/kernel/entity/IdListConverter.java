package fi.valvomo.kernel.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A short list of ids in one column, so that reading many lines asks no further table. */
@Converter
public class IdListConverter implements AttributeConverter<List<UUID>, String> {

  @Override
  public String convertToDatabaseColumn(List<UUID> ids) {
    return ids == null ? "" : ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  @Override
  public List<UUID> convertToEntityAttribute(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(UUID::fromString).toList();
  }
}
