package fi.valvomo.notice.boundary;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeReceiver;
import fi.valvomo.notice.entity.Routing;
import fi.valvomo.notice.entity.Urgency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the decision table proposes.
 *
 * @param rule the row that decided, which says why
 */
public record RoutingView(
    NoticePath path,
    Urgency urgency,
    int days,
    List<NoticeReceiver> told,
    int tellDays,
    Secrecy secrecy,
    @Schema(nullable = true) String ground,
    boolean retaliationBan,
    String rule,
    int version) {

  static RoutingView of(Routing routing) {
    return new RoutingView(
        routing.path(),
        routing.urgency(),
        routing.days(),
        routing.told().stream().sorted().toList(),
        routing.tellDays(),
        routing.secrecy(),
        routing.ground(),
        routing.retaliationBan(),
        routing.rule(),
        routing.version());
  }
}
