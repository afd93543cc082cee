package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Messages;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds threads for the case file. */
@ApplicationScoped
public class MessageSubjects implements CaseSubjects {

  @Inject private Messages messages;

  @Override
  public SubjectType type() {
    return SubjectType.MESSAGE;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return messages.forViewer(id, viewer);
  }
}
