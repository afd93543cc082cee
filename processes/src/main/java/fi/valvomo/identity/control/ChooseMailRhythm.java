package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person chooses how often mail comes. */
@ApplicationScoped
@Transactional
public class ChooseMailRhythm {

  @Inject private Users users;
  @Inject private Clock clock;

  public void choose(MailRhythm rhythm, Viewer viewer) {
    users.get(viewer.userId()).hearOf(rhythm, clock.instant());
  }
}
