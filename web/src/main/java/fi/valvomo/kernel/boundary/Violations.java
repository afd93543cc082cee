package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bean Validation's violations in the words of the interface. */
final class Violations {

  private static final String OWN = "invalid.";

  private static final Map<String, String> CODES =
      Map.of(
          "NotNull", "required",
          "NotBlank", "required",
          "NotEmpty", "required",
          "Size", "size",
          "Email", "email",
          "Min", "least",
          "Max", "most");

  private Violations() {}

  /** A constraint may name a code of its own: its message is {@code invalid.} and the code. */
  static FieldError fieldError(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    String field = field(violation.getPropertyPath());
    if (template != null && template.startsWith(OWN)) {
      return FieldError.of(field, template.substring(OWN.length()));
    }
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(
        field, CODES.getOrDefault(constraint, "value"), details(constraint, attributes));
  }

  private static List<Object> details(String constraint, Map<String, Object> attributes) {
    return switch (constraint) {
      case "Size" -> List.of(attributes.get("min"), attributes.get("max"));
      case "Min", "Max" -> List.of(attributes.get("value"));
      default -> List.of();
    };
  }

  // create.request.actions[0].dueOn -> actions[0].dueOn: the caller knows neither method nor
  // parameter, except where the parameter itself is what is wrong
  static String field(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    nodes.removeIf(node -> node.getKind() == ElementKind.METHOD);
    if (nodes.size() > 1 && nodes.get(0).getKind() == ElementKind.PARAMETER) {
      nodes.remove(0);
    }
    StringBuilder field = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.isInIterable()) {
        field.append('[').append(node.getKey() == null ? node.getIndex() : node.getKey());
        field.append(']');
      }
      if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString();
  }
}
