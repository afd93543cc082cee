package fi.valvomo.kernel.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What its annotations say of a component: {@code nullable}, {@code required} and {@code
 * enumeration} of {@link Schema}, and the constraints.
 *
 * @param component of a record
 * @param sent whether callers send it; otherwise the house answers it
 */
record SaidOf(RecordComponent component, boolean sent) {

  boolean mayBeNull() {
    return sent ? !isAlwaysThere() : said().map(Schema::nullable).orElse(false);
  }

  boolean isAlwaysThere() {
    return !sent
        || component.getType().isPrimitive()
        || said().map(Schema::required).orElse(false)
        || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(this::has);
  }

  /** The only words that a text may be; empty where it is free. */
  List<Object> words() {
    return said().stream()
        .flatMap(said -> Arrays.stream(said.enumeration()))
        .map(Object.class::cast)
        .toList();
  }

  private Optional<Schema> said() {
    return Optional.ofNullable(component.getAccessor().getAnnotation(Schema.class));
  }

  private boolean has(Class<? extends Annotation> constraint) {
    return component.getAccessor().isAnnotationPresent(constraint);
  }
}
