package fi.valvomo.demo.control;

import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the demo's units answer in their reports: for each field some values, taken in turn. */
@ApplicationScoped
public class DemoAnswers {

  private static final String FILE = "/demo/report-answers.json";
  private static final String EXPLANATION = "Asia on käyty läpi henkilöstön kanssa.";

  private Map<String, List<Object>> values;

  @PostConstruct
  @SuppressWarnings("unchecked")
  void read() {
    try (InputStream file = DemoAnswers.class.getResourceAsStream(FILE)) {
      values = JsonbBuilder.create().fromJson(file, Map.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whole answers of one unit; another turn gives others. */
  Map<String, Object> to(TemplateContent questions, int turn) {
    Map<String, Object> answers = new LinkedHashMap<>();
    questions
        .fields()
        .filter(field -> field.kind() != FieldKind.FILE)
        .forEach(
            field -> {
              answers.put(field.id(), value(field, turn));
              if (field.commentWhen() != null) {
                answers.put(field.commentKey(), any(field.commentKey(), turn, EXPLANATION));
              }
            });
    return answers;
  }

  private Object value(TemplateField field, int turn) {
    return any(field.id(), turn, usual(field));
  }

  private Object any(String key, int turn, Object otherwise) {
    List<Object> known = values.get(key);
    return known == null ? otherwise : known.get(turn % known.size());
  }

  /** For a question that an administrator added since. */
  private static Object usual(TemplateField field) {
    return switch (field.kind()) {
      case NUMBER -> field.min() == null ? BigDecimal.ONE : field.min();
      case YES_NO -> Boolean.TRUE;
      case CHOICE -> field.options().get(0).code();
      case CHOICES -> List.of(field.options().get(0).code());
      case DATE -> "2026-03-02";
      case TABLE -> List.of();
      default -> "Toiminta on suunnitelman mukaista.";
    };
  }
}
