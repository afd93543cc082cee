package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.notice.control.PublicGate;
import fi.valvomo.notice.control.ReceiveOnce;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody may send and read without login. */
@ExtendWith(ArquillianExtension.class)
class PublicNoticeIT {

  private static final String SEND = "/public/notices";
  private static final String LOOK_UP = SEND + "/lookup";
  private static final String WRITE = SEND + "/messages";

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private Persons persons;
  @Inject private PublicGate gate;
  @Inject private ReceiveOnce receive;

  @BeforeEach
  @AfterEach
  void nobody_has_sent_anything_yet() {
    world.open();
    persons.execute("delete from public_attempt");
  }

  @Test
  void anybody_should_send_come_back_with_the_code_and_read_the_answer() {
    Answer sent = Browser.stranger().post(SEND, form().build().toString());
    assertThat(sent.status()).isEqualTo(201);
    assertThat(sent.header("Set-Cookie")).as("no cookie").isNull();
    assertThat(sent.json().isNull("id")).isTrue();
    String code = sent.text("code");
    UUID id = id(sent.text("number"));
    assertThat(lookUp(code).text("state")).isEqualTo("RECEIVED");

    noticing.acknowledge(id);
    noticing.judge(id, NoticePath.CLOSURE, RelationType.CONTRACT);
    noticing.settle(id);
    noticing.answer(id);

    Answer back = lookUp(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    assertThat(back.text("state")).isEqualTo("CLOSED");
    assertThat(back.json().getJsonArray("messages").getValuesAs(JsonObject.class))
        .extracting(message -> message.getString("kind"))
        .containsExactly("ACKNOWLEDGEMENT", "ANSWER");
    assertThat(back.raw().body()).doesNotContain("Elias Nyman");
    Answer more =
        Browser.stranger()
            .post(WRITE, code(code).add("text", "Vielä yksi asia.").build().toString());
    assertThat(more.json().getJsonArray("messages")).hasSize(3);
    assertThat(noticing.notice(id).dueOn()).as("somebody must write back").isNotNull();
  }

  @Test
  void a_file_should_be_judged_by_what_it_holds_and_found_by_triage_only() {
    Answer sent = Browser.stranger().post(SEND, form().build().toString());
    String id = id(sent.text("number")).toString();

    assertThat(
            bring(
                    sent.text("code"),
                    "m%C3%A4%C3%A4r%C3%A4ys.txt",
                    "Määräys".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(201);
    assertThat(bring(sent.text("code"), "kuva.jpg", program()).status()).isEqualTo(415);
    assertThat(
            bring(
                    sent.text("code"),
                    "sivu.pdf",
                    "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(415);
    assertThat(bring(sent.text("code"), "iso.txt", new byte[11 * 1024 * 1024]).status())
        .isEqualTo(413);
    assertThat(bring("NO-SUCH-CODE", "a.txt", new byte[] {65}).firstError())
        .isEqualTo("code unknownCode");

    JsonObject page = Caller.of("officer2").get("notices/" + id).json();
    JsonObject file = page.getJsonArray("attachments").getJsonObject(0);
    assertThat(file.getString("name")).isEqualTo("määräys.txt");
    String path = "notices/" + id + "/attachments/" + file.getString("id");
    assertThat(Caller.of("officer2").get(path).status()).isEqualTo(200);
    assertThat(Caller.of("officer").get(path).status()).isEqualTo(404);
    JsonObject ofOfficer = Caller.of("officer").get("notices/" + id).json();
    assertThat(ofOfficer.getJsonArray("attachments")).isEmpty();
    assertThat(ofOfficer.getInt("attachmentCount")).isEqualTo(1);
  }

  @Test
  void five_hundred_in_a_minute_from_one_address_should_be_told_to_wait_and_nothing_stored() {
    long before = world.rows("notice");
    Browser browser = Browser.stranger().with("Accept-Language", "sv");
    String form = form().build().toString();
    int sent = 0;
    Answer last = null;
    for (int i = 0; i < 500; i++) {
      last = browser.post(SEND, form);
      sent += last.status() == 201 ? 1 : 0;
      assertThat(last.status()).isIn(201, 429);
    }

    assertThat(sent).isEqualTo(60);
    assertThat(world.rows("notice") - before).isEqualTo(60);
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Content-Type")).startsWith("application/problem+json");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 601);
    assertThat(last.text("detail")).contains("Din text finns kvar").contains("112");
    assertThat(Browser.stranger().post(LOOK_UP, code("X").build().toString()).status())
        .as("guessing codes counts too")
        .isEqualTo(429);
    assertThat(world.rows("public_attempt where address_hash like '%127.0.0.1%'")).isZero();
    assertThat(world.rows("public_attempt where length(address_hash) = 64")).isEqualTo(60);
  }

  @Test
  void an_address_should_be_forgotten_as_soon_as_it_no_longer_counts() {
    Browser.stranger().post(SEND, form().build().toString());
    persons.execute("update public_attempt set at = at - interval '11 minutes'");

    gate.forget();

    assertThat(world.rows("public_attempt")).isZero();
  }

  @Test
  void bad_input_should_be_named_at_its_field_and_do_nothing() {
    long before = world.rows("notice");
    assertWrong(form().add("description", "  "), "description required");
    assertWrong(form().add("description", "x".repeat(20_001)), "description size");
    assertWrong(form().add("subjectText", "x".repeat(501)), "subjectText size");
    assertWrong(form().add("kind", "PRESS"), "kind value");
    assertWrong(form().addNull("kind"), "kind required");
    assertWrong(form().add("name", "x".repeat(201)), "name size");
    assertThat(post(form().add("kind", "GOSSIP").build().toString()).code())
        .isEqualTo("UNKNOWN_WORD");
    assertThat(post("{\"kind\"").code()).isEqualTo("UNREADABLE");
    assertThat(post(form().add("description", "nolla\u0000merkki").build().toString()).status())
        .isEqualTo(400);
    for (String language : List.of("fi", "sv", "en")) {
      assertThat(
              Browser.stranger()
                  .with("Accept-Language", language)
                  .post(LOOK_UP, code("AAAAA-BBBBB").build().toString())
                  .firstError())
          .isEqualTo("code unknownCode");
    }
    assertThat(world.rows("notice")).isEqualTo(before);
  }

  @Test
  void the_code_should_stand_nowhere_but_with_its_holder() {
    Answer sent = Browser.stranger().post(SEND, form().build().toString());
    String letters = sent.text("code").replace("-", "");

    for (String table :
        List.of("notice", "audit_event", "notice_event", "work_item", "kept_answer")) {
      assertThat(world.rows(table + " t where t::text like '%" + letters + "%'")).isZero();
      assertThat(world.rows(table + " t where t::text like '%" + sent.text("code") + "%'"))
          .isZero();
    }
  }

  @Test
  void the_code_of_what_an_officer_wrote_down_should_be_told_once_also_to_who_sends_again() {
    Browser officer =
        Browser.of("officer", "demo").with("Idempotency-Key", "notice-" + UUID.randomUUID());
    String written = form().add("channel", "PHONE").build().toString();

    Answer first = officer.post("/notices", written);
    Answer again = officer.post("/notices", written);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("number")).isEqualTo(first.text("number"));
    assertThat(again.json().isNull("code")).isTrue();
    assertThat(world.rows("kept_answer where body like '%" + first.text("code") + "%'")).isZero();
  }

  @Test
  void whoever_has_signed_in_should_be_nobody_in_the_public_form() {
    long before = world.rows("kept_answer");

    Answer sent =
        Browser.of("officer", "demo")
            .with("Idempotency-Key", "public-" + UUID.randomUUID())
            .post(SEND, form().build().toString());

    assertThat(sent.status()).isEqualTo(201);
    assertThat(world.rows("kept_answer")).isEqualTo(before);
  }

  @Test
  void what_is_sent_again_over_a_bad_line_should_be_one_notice_under_a_code_that_is_known() {
    Browser sender = Browser.stranger().with("Idempotency-Key", UUID.randomUUID().toString());
    String written = form().build().toString();
    long before = world.rows("notice");

    Answer lost = sender.post(SEND, written);
    Answer again = sender.post(SEND, written);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text("number")).isEqualTo(lost.text("number"));
    assertThat(world.rows("notice") - before).isEqualTo(1);
    assertThat(lookUp(again.text("code")).text("number")).isEqualTo(lost.text("number"));
    assertThat(lookUp(lost.text("code")).firstError())
        .as("the code that nobody read opens nothing")
        .isEqualTo("code unknownCode");
  }

  @Test
  void other_words_under_the_same_key_should_be_another_notice() {
    Browser sender = Browser.stranger().with("Idempotency-Key", UUID.randomUUID().toString());

    Answer first = sender.post(SEND, form().build().toString());
    Answer other = sender.post(SEND, form().add("description", "Muuta.").build().toString());

    assertThat(other.text("number")).isNotEqualTo(first.text("number"));
    assertThat(lookUp(first.text("code")).status()).isEqualTo(200);
  }

  @Test
  void a_key_that_can_be_guessed_should_be_refused() {
    Answer answer =
        Browser.stranger().with("Idempotency-Key", "1").post(SEND, form().build().toString());

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void what_can_no_longer_be_sent_again_should_be_forgotten() {
    Browser.stranger()
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post(SEND, form().build().toString());
    persons.execute("update notice_sending set at = at - interval '25 hours'");

    receive.forget();

    assertThat(world.rows("notice_sending")).isZero();
  }

  @Test
  void the_same_words_twice_in_a_row_should_be_said_once() {
    String code = post(form().build().toString()).text("code");
    String more = code(code).add("text", "Vielä yksi asia.").build().toString();

    Browser.stranger().post(WRITE, more);
    Answer again = Browser.stranger().post(WRITE, more);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().getJsonArray("messages")).hasSize(1);
  }

  private void assertWrong(JsonObjectBuilder form, String error) {
    Answer answer = post(form.build().toString());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo(error);
  }

  private static Answer post(String body) {
    return Browser.stranger().post(SEND, body);
  }

  private static Answer lookUp(String code) {
    return Browser.stranger().post(LOOK_UP, code(code).build().toString());
  }

  private static JsonObjectBuilder code(String code) {
    return Json.createObjectBuilder().add("code", code);
  }

  private static Answer bring(String code, String name, byte[] content) {
    return Browser.stranger()
        .with("Receipt-Code", code)
        .with("File-Name", name)
        .upload(SEND + "/attachments", content);
  }

  private static byte[] program() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    return program;
  }

  private UUID id(String number) {
    return UUID.fromString(
        persons
            .ask("select cast(id as text) from notice where number = '" + number + "'")
            .toString());
  }

  private static JsonObjectBuilder form() {
    return Json.createObjectBuilder()
        .add("kind", "STAFF_NOTICE")
        .add("sender", "STAFF")
        .add("language", "SV")
        .add("subjectText", "Hemvården i Berghäll")
        .add("description", "Läkemedel gavs inte på två kvällar.")
        .add("dangerNow", false);
  }
}
