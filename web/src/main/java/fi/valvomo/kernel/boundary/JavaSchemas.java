package fi.valvomo.kernel.boundary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes schemas from Java types: every component of a record that the house answers is always
 * there, in JSON as in Java.
 */
class JavaSchemas {

  private final SortedMap<String, Schema> named = new TreeMap<>();
  private final Map<String, Type> owners = new HashMap<>();
  private boolean sent;

  /** The schemas that others refer to, by name. */
  SortedMap<String, Schema> named() {
    return named;
  }

  Schema of(Type type) {
    return of(type, Map.of());
  }

  /** What a caller sends: there, only what is asked for must be given. */
  Schema ofSent(Type type) {
    sent = true;
    try {
      return of(type, Map.of());
    } finally {
      sent = false;
    }
  }

  private Schema of(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return of(variables.getOrDefault(variable, Object.class), Map.of());
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, variables);
    }
    if (type instanceof Class<?> simple) {
      return ofClass(simple);
    }
    return schema(SchemaType.OBJECT, null);
  }

  private Schema ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> variables) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments =
        Arrays.stream(generic.getActualTypeArguments())
            .map(argument -> resolved(argument, variables))
            .toArray(Type[]::new);
    if (Collection.class.isAssignableFrom(raw)) {
      return schema(SchemaType.ARRAY, null).items(of(arguments[0]));
    }
    if (raw == Optional.class) {
      return of(arguments[0]);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return schema(SchemaType.OBJECT, null).additionalPropertiesSchema(of(arguments[1]));
    }
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      bound.put(raw.getTypeParameters()[i], arguments[i]);
    }
    String of = arguments[0] instanceof Class<?> item ? item.getSimpleName() : "";
    return reference(of + raw.getSimpleName(), generic, () -> ofRecord(raw, bound));
  }

  private static Type resolved(Type type, Map<TypeVariable<?>, Type> variables) {
    return type instanceof TypeVariable<?> variable ? variables.get(variable) : type;
  }

  private Schema ofClass(Class<?> type) {
    if (type.isRecord()) {
      return reference(type.getSimpleName(), type, () -> ofRecord(type, Map.of()));
    }
    if (type.isEnum()) {
      return reference(type.getSimpleName(), type, () -> ofEnum(type));
    }
    if (type.isArray()) {
      return type == byte[].class
          ? schema(SchemaType.STRING, "binary")
          : schema(SchemaType.ARRAY, null).items(of(type.getComponentType()));
    }
    return ofValue(type);
  }

  private static Schema ofValue(Class<?> type) {
    if (type == UUID.class) {
      return schema(SchemaType.STRING, "uuid");
    }
    if (type == LocalDate.class) {
      return schema(SchemaType.STRING, "date");
    }
    if (type == Instant.class) {
      return schema(SchemaType.STRING, "date-time");
    }
    if (type == int.class || type == Integer.class) {
      return schema(SchemaType.INTEGER, "int32");
    }
    if (type == long.class || type == Long.class) {
      return schema(SchemaType.INTEGER, "int64");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema(SchemaType.BOOLEAN, null);
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return schema(SchemaType.NUMBER, null);
    }
    return schema(
        CharSequence.class.isAssignableFrom(type) ? SchemaType.STRING : SchemaType.OBJECT, null);
  }

  private Schema ofRecord(Class<?> type, Map<TypeVariable<?>, Type> variables) {
    Schema schema = schema(SchemaType.OBJECT, null);
    for (RecordComponent component : type.getRecordComponents()) {
      SaidOf said = new SaidOf(component, sent);
      Schema property =
          said.words().isEmpty()
              ? of(component.getGenericType(), variables)
              : schema(SchemaType.STRING, null).enumeration(said.words());
      schema.addProperty(component.getName(), said.mayBeNull() ? nullable(property) : property);
      if (said.isAlwaysThere()) {
        schema.addRequired(component.getName());
      }
    }
    return schema;
  }

  private static Schema nullable(Schema schema) {
    return schema.getRef() == null
        ? schema.nullable(true)
        : OASFactory.createSchema().addAllOf(schema).nullable(true);
  }

  private static Schema ofEnum(Class<?> type) {
    List<Object> words =
        Arrays.stream(type.getEnumConstants())
            .map(word -> (Object) ((Enum<?>) word).name())
            .toList();
    return schema(SchemaType.STRING, null).enumeration(words);
  }

  private Schema reference(String name, Type type, Supplier<Schema> write) {
    String free = isFree(name, type) ? name : room(type) + name;
    if (owners.put(free, type) == null) {
      named.put(free, write.get());
    }
    return OASFactory.createSchema().ref("#/components/schemas/" + free);
  }

  private boolean isFree(String name, Type type) {
    return owners.getOrDefault(name, type).equals(type);
  }

  // two rooms may use the same word
  private static String room(Type type) {
    String room = Messages.roomOf((Class<?>) type);
    return room.substring(0, 1).toUpperCase(Locale.ROOT) + room.substring(1);
  }

  private static Schema schema(SchemaType type, String format) {
    Schema schema = OASFactory.createSchema().type(type);
    return format == null ? schema : schema.format(format);
  }
}
