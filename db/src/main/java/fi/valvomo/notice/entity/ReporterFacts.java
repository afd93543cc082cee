package fi.valvomo.notice.entity;

/**
 * Who sent a notice, if they said so.
 *
 * @param name or null
 * @param contact telephone, e-mail or address, or null
 */
public record ReporterFacts(String name, String contact) {

  public ReporterFacts {
    name = name == null || name.isBlank() ? null : name.strip();
    contact = contact == null || contact.isBlank() ? null : contact.strip();
  }

  /** Whether the sender stays unknown. */
  public boolean isAnonymous() {
    return name == null && contact == null;
  }

  /** What was written of the sender, by which two sendings are told apart. */
  public String words() {
    return name + '\n' + contact;
  }

  /** Nothing of it: no log line shows a reporter by mistake. */
  @Override
  public String toString() {
    return "reporter";
  }
}
