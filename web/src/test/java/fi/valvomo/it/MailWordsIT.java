package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailWordsIT {

  private static final String READER = "provider-own@valvomo.example";

  /** An invitation leads to a page of its own, to which MembersIT goes. */
  private static final Set<String> INVITING =
      Set.of("kind.PERSON_INVITED", "kind.PERSON_ASKED_TO_JOIN");

  @Inject private World world;
  @Inject private Persons persons;
  @Inject private PostOffice post;

  @BeforeEach
  void world() {
    world.open();
    post.clear();
  }

  @Test
  void every_kind_of_notice_should_arrive_in_the_language_of_its_reader() {
    UUID reader = world.provider(RelationType.OWN).userId();
    try {
      for (Language language : Language.values()) {
        ResourceBundle words = words(language);
        persons.execute(
            "update app_user set language = '" + language + "' where id = '" + reader + "'");
        Set<String> kinds = kinds(words);
        kinds.forEach(kind -> notice(kind, reader));
        GreenMail server = PostOffice.open();
        try {
          post.round();
          List<MimeMessage> mails = PostOffice.received(server, READER);
          assertThat(mails)
              .extracting(PostOffice::subject)
              .containsExactlyInAnyOrderElementsOf(
                  kinds.stream()
                      .map(kind -> "Valvomo: " + words.getString("kind." + kind))
                      .toList());
          assertThat(mails)
              .extracting(PostOffice::text)
              .allSatisfy(
                  text ->
                      assertThat(text)
                          .startsWith(words.getString("text").substring(0, 4))
                          .contains("https://valvomo.organiser.example/findings/")
                          .doesNotContain("{"));
        } finally {
          server.stop();
        }
      }
    } finally {
      persons.execute("update app_user set language = 'FI' where id = '" + reader + "'");
    }
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(
        "fi.valvomo.casefile.control.mail",
        language.locale(),
        Thread.currentThread().getContextClassLoader());
  }

  private static Set<String> kinds(ResourceBundle words) {
    Set<String> kinds = new TreeSet<>();
    for (String key : words.keySet()) {
      if (key.startsWith("kind.") && !INVITING.contains(key)) {
        kinds.add(key.substring("kind.".length()));
      }
    }
    return kinds;
  }

  private void notice(String kind, UUID reader) {
    persons.execute(
        "insert into outgoing_mail (id, kind, subject_type, subject_id, created_at, audience,"
            + " person_id) values (gen_random_uuid(), '"
            + kind
            + "', 'FINDING', gen_random_uuid(), now(), 'PERSON', '"
            + reader
            + "')");
  }
}
