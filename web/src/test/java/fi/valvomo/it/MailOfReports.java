package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** What a real mail server received about reports, in the order in which it came. */
final class MailOfReports implements AutoCloseable {

  private final GreenMail server = PostOffice.open();
  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "fi.valvomo.casefile.control.mail",
          Locale.forLanguageTag("fi"),
          Thread.currentThread().getContextClassLoader());

  /** What of a report was told to whom: the kinds of its mails, to this person only. */
  List<String> kindsTo(String person, UUID report) {
    return about(report).stream()
        .filter(mail -> PostOffice.recipient(mail).equals(person))
        .map(this::kind)
        .toList();
  }

  /** Everybody who was told of a report, each once. */
  List<String> readers(UUID report) {
    return about(report).stream().map(PostOffice::recipient).distinct().sorted().toList();
  }

  /** Each mail names case and page, and holds nothing of what was answered or said. */
  void assertWithoutContent(UUID report, String caseNumber, List<String> content) {
    assertThat(about(report))
        .isNotEmpty()
        .allSatisfy(
            mail -> {
              assertThat(PostOffice.subject(mail))
                  .startsWith("Valvomo: ")
                  .matches(".* \\(" + caseNumber + "(/\\d+)?\\)");
              assertThat(PostOffice.text(mail))
                  .contains("Asia: " + caseNumber)
                  .doesNotContain(content);
            });
  }

  private List<MimeMessage> about(UUID report) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> PostOffice.text(mail).contains("/reports/" + report))
        .toList();
  }

  /** The kind whose words stand in the subject. */
  private String kind(MimeMessage mail) {
    String subject = PostOffice.subject(mail);
    return words.keySet().stream()
        .filter(key -> key.startsWith("kind.REPORT_"))
        .filter(key -> subject.startsWith("Valvomo: " + words.getString(key) + " ("))
        .map(key -> key.substring("kind.".length()))
        .findFirst()
        .orElse(subject);
  }

  @Override
  public void close() {
    server.stop();
  }
}
