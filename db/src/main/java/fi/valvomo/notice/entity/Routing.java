package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.Secrecy;
import java.util.Set;

/**
 * What the decision table says of a notice.
 *
 * @param days working days within which its path is begun; 0 at once
 * @param told who must be told
 * @param tellDays working days within which they are told; 0 at once
 * @param secrecy who may read what it says
 * @param ground code of the secrecy ground, or null
 * @param retaliationBan whether the ban on retaliation protects the sender. 741/2023 29 §
 * @param rule id of the row that decided, to say why
 * @param version of the table that the engine keeps
 */
public record Routing(
    NoticePath path,
    Urgency urgency,
    int days,
    Set<NoticeReceiver> told,
    int tellDays,
    Secrecy secrecy,
    String ground,
    boolean retaliationBan,
    String rule,
    int version) {}
