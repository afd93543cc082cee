package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an administrator says about a person, checked.
 *
 * @param username what the person types to sign in
 * @param displayName the name that others see
 * @param email where mail goes, or null
 * @param roles what the person may do, at least one
 * @param language the language of the person's screens and mail
 * @param active whether the person may sign in
 * @param producers the producers that the person of a provider acts for
 */
public record UserFacts(
    String username,
    String displayName,
    String email,
    Set<Role> roles,
    Language language,
    boolean active,
    Set<UUID> producers) {

  private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\d._@+-]{2,100}");
  // what any mail server takes, and nothing that could end a header
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 320;

  /** Checks everything at once, so that all that is wrong is told in one answer. */
  public UserFacts {
    username = stripped(username);
    displayName = stripped(displayName);
    email = stripped(email);
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    producers = producers == null ? Set.of() : Set.copyOf(producers);
    List<FieldError> errors = new ArrayList<>();
    checkNames(username, displayName, email, language, errors);
    checkRoles(roles, producers, errors);
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  /** Whether a person may sign in by this name. */
  public static boolean isUsername(String name) {
    return USERNAME.matcher(name).matches();
  }

  private static void checkNames(
      String username,
      String displayName,
      String email,
      Language language,
      List<FieldError> errors) {
    if (username == null || !USERNAME.matcher(username).matches()) {
      errors.add(FieldError.of("username", "username"));
    }
    if (displayName == null) {
      errors.add(FieldError.of("displayName", "required"));
    } else if (displayName.length() > LONGEST_NAME) {
      errors.add(FieldError.of("displayName", "size", 1, LONGEST_NAME));
    } else if (CONTROL.matcher(displayName).find()) {
      errors.add(FieldError.of("displayName", "oneLine"));
    }
    if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      errors.add(FieldError.of("email", "email"));
    }
    if (language == null) {
      errors.add(FieldError.of("language", "required"));
    }
  }

  private static void checkRoles(Set<Role> roles, Set<UUID> producers, List<FieldError> errors) {
    if (roles.isEmpty()) {
      errors.add(FieldError.of("roles", "required"));
    }
    // who answers to supervision must not supervise
    if (roles.contains(Role.PROVIDER) && roles.size() > 1) {
      errors.add(FieldError.of("roles", "providerAlone"));
    }
    if (roles.contains(Role.TRIAGE)
        && !roles.contains(Role.OFFICER)
        && !roles.contains(Role.MANAGER)) {
      errors.add(FieldError.of("roles", "triageAlone"));
    }
    if (!producers.isEmpty() && !roles.contains(Role.PROVIDER)) {
      errors.add(FieldError.of("producerIds", "producersOfProvider"));
    }
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
