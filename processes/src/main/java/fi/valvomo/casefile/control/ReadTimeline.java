package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseEvents;
import fi.valvomo.casefile.entity.TimelineLine;
import fi.valvomo.casefile.entity.TimelineOf;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads timelines. */
@ApplicationScoped
@Transactional
public class ReadTimeline {

  @Inject private CaseEvents events;

  public Page<TimelineLine> read(TimelineOf of, Viewer viewer, Cursor after, int limit) {
    return events.timeline(of, viewer, after, limit);
  }
}
