package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.QueueFilter;
import fi.valvomo.work.entity.WorkItemRow;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads the queues. */
@ApplicationScoped
@Transactional
public class WorkQueue {

  @Inject private WorkItems items;

  public Page<WorkItemRow> read(QueueFilter filter, Viewer viewer, Cursor after, int limit) {
    return items.queue(filter, viewer, after, limit);
  }
}
