package fi.valvomo.notice.control;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeReceiver;
import fi.valvomo.notice.entity.Routing;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;

/** Asks the decision table {@code notice-routing} where a notice goes and who must be told. */
@ApplicationScoped
public class NoticeRouting {

  private static final String TABLE = "notice-routing";

  private final DmnDecisionService decisions;

  /** For the container's proxy. */
  protected NoticeRouting() {
    this(null);
  }

  @Inject
  NoticeRouting(DmnDecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * What the table says.
   *
   * @param subjectKnown whether anybody knows which unit it is about
   */
  public Routing of(NoticeKind kind, Danger danger, SenderRole sender, boolean subjectKnown) {
    DecisionExecutionAuditContainer decided =
        decisions
            .createExecuteDecisionBuilder()
            .decisionKey(TABLE)
            .variable("kind", kind.name())
            .variable("danger", danger.name())
            .variable("sender", sender.name())
            .variable("subjectKnown", subjectKnown)
            .executeDecisionWithAuditTrail();
    if (decided.isFailed() || decided.getDecisionResult().size() != 1) {
      throw new IllegalStateException(
          "No one row of table %s for %s %s %s %s: %s"
              .formatted(TABLE, kind, danger, sender, subjectKnown, decided.getExceptionMessage()));
    }
    return routing(decided.getDecisionResult().get(0), decided.getDecisionVersion());
  }

  private static Routing routing(Map<String, Object> row, int version) {
    return new Routing(
        NoticePath.valueOf(text(row, "path")),
        Urgency.valueOf(text(row, "urgency")),
        ((Number) row.get("days")).intValue(),
        told(row.get("told")),
        ((Number) row.get("tellDays")).intValue(),
        Secrecy.valueOf(text(row, "secrecy")),
        text(row, "ground").isEmpty() ? null : text(row, "ground"),
        Boolean.TRUE.equals(row.get("retaliationBan")),
        text(row, "rule"),
        version);
  }

  private static String text(Map<String, Object> row, String name) {
    return row.get(name) == null ? "" : row.get(name).toString();
  }

  private static Set<NoticeReceiver> told(Object value) {
    return Arrays.stream(value == null ? new String[0] : value.toString().split(","))
        .filter(Predicate.not(String::isBlank))
        .map(NoticeReceiver::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
