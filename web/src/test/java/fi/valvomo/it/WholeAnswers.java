package fi.valvomo.it;

import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that may be sent, whatever a template asks: everything is answered and explained. */
@ApplicationScoped
public class WholeAnswers {

  private static final String DAY = "2026-03-02";

  Map<String, Object> to(TemplateContent questions) {
    Map<String, Object> answers = new LinkedHashMap<>();
    questions
        .fields()
        .filter(field -> field.kind() != FieldKind.FILE)
        .forEach(
            field -> {
              answers.put(field.id(), value(field));
              if (field.commentWhen() != null) {
                answers.put(field.commentKey(), "Selitys on tässä.");
              }
            });
    return answers;
  }

  private static Object value(TemplateField field) {
    return switch (field.kind()) {
      case NUMBER -> number(field);
      case YES_NO -> Boolean.TRUE;
      case CHOICE -> field.options().get(0).code();
      case CHOICES -> List.of(field.options().get(0).code());
      case DATE -> DAY;
      case TABLE -> List.of(row(field));
      default -> "Kuvaus: " + field.id();
    };
  }

  private static Map<String, Object> row(TemplateField table) {
    Map<String, Object> row = new LinkedHashMap<>();
    table.columns().forEach(column -> row.put(column.id(), value(column)));
    return row;
  }

  private static BigDecimal number(TemplateField field) {
    BigDecimal least = field.min() == null ? BigDecimal.ZERO : field.min();
    // a share of at most one per cent would be asked about first
    BigDecimal few = least.add("%".equals(field.unit()) ? BigDecimal.TEN : BigDecimal.ONE);
    return field.max() != null && few.compareTo(field.max()) > 0 ? field.max() : few;
  }
}
