package fi.valvomo.report.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What units answered the last time, read once in a transaction: a report that is sent is looked at
 * beside it, and then shown beside it.
 */
@TransactionScoped
public class LastAnswers implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<UUID, Map<String, Object>> ofReports = new HashMap<>();

  Map<String, Object> of(UUID report, Supplier<Map<String, Object>> read) {
    return ofReports.computeIfAbsent(report, any -> read.get());
  }
}
