package fi.valvomo.kernel.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Writes one kind of value into a {@code jsonb} column and reads it again; for converters. */
public final class JsonColumn<T> {

  private static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withAdapters(new LocalizedTextAdapter()));

  private final Type type;

  public JsonColumn(Type type) {
    this.type = type;
  }

  /** The value as the driver takes it; null stays null. */
  public Object write(T value) {
    if (value == null) {
      return null;
    }
    PGobject column = new PGobject();
    column.setType("jsonb");
    try {
      column.setValue(JSON.toJson(value, type));
    } catch (SQLException refused) {
      throw new IllegalStateException("jsonb", refused);
    }
    return column;
  }

  /** The value that the driver gave, as an object of its own or as text. */
  public T read(Object column) {
    String json = column instanceof PGobject object ? object.getValue() : (String) column;
    return json == null ? null : JSON.fromJson(json, type);
  }
}
