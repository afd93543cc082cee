package fi.valvomo.kernel.boundary;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.UUID;

/** Reads ids. The server's own reader does not tell which field a wrong one stood in. */
public class UuidReader implements JsonbDeserializer<UUID> {

  @Override
  public UUID deserialize(JsonParser parser, DeserializationContext context, Type type) {
    JsonValue value = parser.getValue();
    if (value == JsonValue.NULL) {
      return null;
    }
    try {
      return UUID.fromString(((JsonString) value).getString());
    } catch (IllegalArgumentException | ClassCastException noId) {
      throw new JsonbException("not an id", noId);
    }
  }
}
