package fi.valvomo.work.control;

import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItemRow;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Taking, giving back and handing over work; whoever saw an older version is told who was quicker.
 */
@ApplicationScoped
@Transactional
public class TakeWork {

  @Inject private WorkItems items;
  @Inject private Users users;
  @Inject private Clock clock;

  public WorkItemRow claim(UUID id, long seen, Viewer viewer) {
    WorkItem item = items.forViewer(id, viewer);
    // a colleague's claim is told as such, any other change as a lost race
    item.requireUnclaimed(viewer);
    item.expectVersion(seen);
    item.claim(viewer, clock.instant());
    return items.row(id);
  }

  public WorkItemRow release(UUID id, long seen, Viewer viewer) {
    WorkItem item = items.forViewer(id, viewer);
    item.expectVersion(seen);
    item.release(viewer, clock.instant());
    return items.row(id);
  }

  public WorkItemRow assign(UUID id, long seen, UUID personId, Viewer viewer) {
    WorkItem item = items.forViewer(id, viewer);
    item.expectVersion(seen);
    User person = users.get(personId);
    if (!person.roles().contains(item.role())) {
      throw new RefusedException(WorkRefusal.WRONG_ASSIGNEE);
    }
    item.assignTo(person.id(), person.displayName(), viewer, clock.instant());
    return items.row(id);
  }
}
