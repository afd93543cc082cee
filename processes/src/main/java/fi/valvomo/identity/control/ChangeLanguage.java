package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person chooses the language of their screens and mail. */
@ApplicationScoped
@Transactional
public class ChangeLanguage {

  @Inject private Users users;
  @Inject private Clock clock;

  public User change(Language language, Viewer viewer) {
    User user = users.get(viewer.userId());
    user.speak(language, clock.instant());
    return user;
  }
}
