package fi.valvomo.casefile.control;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands what a mail server said when it did not take a message. Codes 5xx about the message
 * or its reader are for good; all else, also a login that fails, may be mended.
 */
final class SmtpAnswer {

  private static final Pattern REPLY = Pattern.compile("^\\s*([45]\\d\\d)[ -].*", Pattern.DOTALL);
  private static final Set<String> ABOUT_SIGNING_IN = Set.of("530", "534", "535", "538");

  private SmtpAnswer() {}

  static Outcome of(MessagingException failure) {
    for (Exception each = failure; each != null; each = next(each)) {
      Matcher reply = REPLY.matcher(String.valueOf(each.getMessage()));
      if (reply.matches()) {
        String said = oneLine(each.getMessage());
        return isForGood(reply.group(1)) ? Outcome.refused(said) : Outcome.postponed(said);
      }
    }
    return Outcome.postponed(oneLine(String.valueOf(failure.getMessage())));
  }

  private static boolean isForGood(String code) {
    return code.charAt(0) == '5' && !ABOUT_SIGNING_IN.contains(code);
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException known ? known.getNextException() : null;
  }

  private static String oneLine(String said) {
    return said.strip().replaceAll("\\s+", " ");
  }
}
