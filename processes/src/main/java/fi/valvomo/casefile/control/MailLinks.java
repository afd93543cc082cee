package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.SubjectType;
import java.util.Locale;
import java.util.UUID;

/** Where in the browser a thing is read: its own page, named as in the interface. */
final class MailLinks {

  private MailLinks() {}

  static String path(SubjectType type, UUID id) {
    return switch (type) {
      case USER -> "/profile";
      case BREACH -> "/breaches/" + id;
      default -> "/" + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "s/" + id;
    };
  }
}
