package fi.valvomo.report.entity;

import java.util.List;

/**
 * A follow-up question opens by an answer (jatkokysymys).
 *
 * @param fieldId an earlier field with picked answers
 * @param values option codes, or {@code true} and {@code false} of a yes-or-no; any one opens it
 */
public record ShowWhen(String fieldId, List<String> values) {

  public ShowWhen {
    values = values == null ? List.of() : List.copyOf(values);
  }
}
