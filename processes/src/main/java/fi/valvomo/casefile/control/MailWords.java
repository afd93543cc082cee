package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailTold;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The words of mail in one language, from {@code mail_<language>.properties}: {@code kind.<event>}
 * says what happened, {@code type.<subject>} stands in where an event has no words of its own.
 */
final class MailWords {

  private static final String BUNDLE = "fi.valvomo.casefile.control.mail";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final ResourceBundle words;
  private final String publicUrl;

  private MailWords(ResourceBundle words, String publicUrl) {
    this.words = words;
    this.publicUrl = publicUrl;
  }

  static MailWords in(Language language, String publicUrl) {
    // the language of the machine is nobody's
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new MailWords(
        ResourceBundle.getBundle(
            BUNDLE, language.locale(), MailWords.class.getClassLoader(), exact),
        publicUrl);
  }

  String subject(MailTold told) {
    return told.number() == null
        ? fill("subject.alone", what(told))
        : fill("subject", what(told), told.number());
  }

  String text(MailTold told, String path) {
    return fill("text", what(told), numbers(told), publicUrl + path, publicUrl + "/profile");
  }

  private String numbers(MailTold told) {
    String receipt = told.receipt() == null ? "" : fill("receipt", told.receipt());
    return told.caseNumber() == null ? receipt : fill("case", told.caseNumber()) + receipt;
  }

  String digestSubject(List<MailTold> told) {
    return told.size() == 1
        ? fill("digest.subject.one")
        : fill("digest.subject", String.valueOf(told.size()));
  }

  String digest(List<MailTold> told) {
    String lines = told.stream().map(this::line).collect(Collectors.joining("\n\n"));
    return fill("digest.text", lines, publicUrl + "/profile");
  }

  private String line(MailTold told) {
    String day = DAY.format(told.at().atZone(Deadline.ZONE));
    String number = told.number() == null ? "" : ", " + told.number();
    return "- " + what(told) + " (" + day + number + ")\n  " + link(told);
  }

  private String what(MailTold told) {
    String kind = "kind." + told.kind();
    String type = "type." + told.subjectType();
    return words.getString(
        words.containsKey(kind) ? kind : words.containsKey(type) ? type : "type.OTHER");
  }

  private String link(MailTold told) {
    return publicUrl + MailLinks.path(told.subjectType(), told.subjectId());
  }

  // not MessageFormat: there an apostrophe silently eats the placeholders
  private String fill(String key, String... values) {
    String text = words.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }
}
