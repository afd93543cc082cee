package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Finds notices for the case file. A producer that was asked something may add files to its answer.
 */
@ApplicationScoped
public class NoticeSubjects implements CaseSubjects {

  @Inject private Notices notices;

  @Override
  public SubjectType type() {
    return SubjectType.NOTICE;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return viewer.is(Role.PROVIDER) ? notices.forAsked(id, viewer) : notices.forViewer(id, viewer);
  }
}
