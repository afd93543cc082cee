package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters of the types that resources use. A query parameter that cannot be read is 400 at
 * its name (Jersey's own answer is 404); a path that cannot be read leads nowhere: 404.
 */
@Provider
public class ParameterReaders implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          UUID.class, UUID::fromString,
          LocalDate.class, LocalDate::parse,
          Instant.class, Instant::parse,
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Boolean.class, ParameterReaders::flag);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Function<String, Object> reader =
        type.isEnum() ? text -> constant(type, text) : READERS.get(type);
    return reader == null ? null : new Reader<>(type, reader, queryName(annotations));
  }

  private static String queryName(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(QueryParam.class::isInstance)
        .map(found -> ((QueryParam) found).value())
        .findFirst()
        .orElse(null);
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static Object flag(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private record Reader<T>(Class<T> type, Function<String, Object> reader, String queryName)
      implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return type.cast(reader.apply(text.strip()));
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        if (queryName == null) {
          throw new MissingException(text);
        }
        throw InvalidException.of(queryName, "value");
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
