package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.notice.control.PrintEnclosure;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticeTransferIT {

  private static final long MOST_OF_A_LETTER = StatementsPerRequest.MOST_OF_A_COMMAND;

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final ReporterFacts KAISA = new ReporterFacts("Kaisa Kantelija", "050 111 1111");

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private SqlCount sql;
  @Inject private PrintEnclosure printEnclosure;

  private Caller triage;
  private Caller officer;

  @BeforeEach
  void world() {
    world.open();
    triage = Caller.of("officer2");
    officer = Caller.of("officer");
  }

  @Test
  void a_letter_should_be_filed_in_the_case_with_its_sending_and_the_sender_told() {
    UUID id = toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, true);

    Answer sent = triage.post(path(id), order("SUMMARY").build());

    assertThat(sent.status()).isEqualTo(200);
    JsonObject transfer = sent.json().getJsonObject("transfer");
    assertThat(transfer.getString("to")).isEqualTo("Lupa- ja valvontavirasto");
    String file = "documents/" + transfer.getString("documentId");
    assertThat(world.rows("document where kind = 'TRANSFER' and subject_id = '" + id + "'"))
        .isEqualTo(1);
    assertThat(officer.get(file + "/parts").body().toString())
        .contains("Lääkehoidon puute")
        .doesNotContain("Kaisa", "kahtena iltana");
    assertThat(sent.json().getJsonArray("messages").toString())
        .contains("TRANSFER_NOTE", "Siirsimme kantelusi.");
    String whole = officer.get("cases/" + noticing.notice(id).caseId()).json().toString();
    assertThat(whole).contains("Turvasähköposti").doesNotContain("Kaisa");
    assertThat(triage.get("notices/" + id + "/transfer/enclosure").status()).isEqualTo(404);
  }

  @Test
  void the_letter_of_a_notice_in_no_case_should_stay_with_it() {
    UUID id = toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, false);

    JsonObject sent = triage.post(path(id), order("SUMMARY").build()).json();

    String letter = sent.getJsonObject("transfer").getString("attachmentId");
    assertThat(sent.getJsonArray("attachments")).isEmpty();
    assertThat(triage.get("notices/" + id + "/attachments/" + letter).status()).isEqualTo(200);
    assertThat(officer.get("notices/" + id + "/attachments/" + letter).status()).isEqualTo(404);
  }

  @Test
  void who_reported_should_go_along_only_where_the_law_allows_it_and_be_printed_on_record() {
    UUID id = toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, true);
    assertThat(triage.post(path(id), order("REPORTER").build()).firstError())
        .isEqualTo("reporterGround required");
    JsonObjectBuilder toAnybody =
        order("REPORTER")
            .addNull("body")
            .add("to", "Yhdistys ry")
            .add("reporterGround", "LAW")
            .add("groundReason", "Ei ole");
    assertThat(triage.post(path(id), toAnybody.build()).firstError())
        .isEqualTo("reporterGround reporterConsent");

    Answer sent =
        triage.post(
            path(id),
            order("REPORTER")
                .add("reporterGround", "CONSENT")
                .add("groundReason", "Suostui puhelimessa.")
                .build());

    assertThat(sent.status()).isEqualTo(200);
    String file = "documents/" + sent.json().getJsonObject("transfer").getString("documentId");
    assertThat(officer.get(file + "/parts").body().toString())
        .contains("suostunut")
        .doesNotContain("Kaisa");
    Answer sheet = triage.get("notices/" + id + "/transfer/enclosure");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(officer.get("notices/" + id + "/transfer/enclosure").status()).isEqualTo(403);
    assertThat(Caller.of("auditor").get("audit-events?subjectId=" + id).items().toString())
        .contains("TRANSFER_SHEET_PRINTED", "REPORTER_READ")
        .doesNotContain("Kaisa");
    assertThat(world.rows("notice_attachment where notice_id = '" + id + "'")).isZero();
  }

  @Test
  void the_sheet_should_be_in_the_language_of_its_letter() {
    UUID id = toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, false);
    JsonObjectBuilder consented =
        order("REPORTER")
            .add("body", swedishBody())
            .add("reporterGround", "CONSENT")
            .add("groundReason", "Suostui puhelimessa.");

    assertThat(triage.post(path(id), consented.build()).status()).isEqualTo(200);

    assertThat(Letters.read(printEnclosure.print(id, noticing.triage())))
        .contains("Bilaga till överföringsbrevet", "Kaisa Kantelija")
        .doesNotContain("Siirtokirjeen liite");
  }

  @Test
  void a_whistleblower_should_be_told_by_consent_only_and_the_letter_known_to_triage_only() {
    UUID id = toTransfer(NoticeKind.WHISTLEBLOWING, false);
    JsonObjectBuilder byLaw =
        order("WORDS").add("reporterGround", "LAW").add("groundReason", "Pyysi");
    assertThat(triage.post(path(id), byLaw.build()).firstError())
        .isEqualTo("reporterGround whistleblowerConsent");

    assertThat(triage.post(path(id), order("SUMMARY").build()).status()).isEqualTo(200);

    assertThat(officer.get("notices/" + id).status()).isEqualTo(404);
  }

  @Test
  void a_transfer_to_nobody_or_of_nobody_known_should_be_refused() {
    UUID id = noticing.received(NoticeKind.ADMINISTRATIVE_COMPLAINT);
    noticing.judge(id, NoticePath.TRANSFER, Danger.NONE, null);

    assertThat(triage.post(path(id), order("SUMMARY").add("body", "NOBODY").build()).firstError())
        .isEqualTo("body value");
    assertThat(triage.post(path(id), order("SUMMARY").addNull("body").build()).firstError())
        .isEqualTo("to required");
    assertThat(triage.post(path(id), order("SUMMARY").addNull("note").build()).firstError())
        .isEqualTo("note required");
    JsonObjectBuilder unknown =
        order("REPORTER").add("reporterGround", "CONSENT").add("groundReason", "Suostui");
    assertThat(triage.post(path(id), unknown.build()).firstError())
        .isEqualTo("enclosure reporterUnknown");
    assertThat(triage.get("receiving-bodies").items().toString())
        .contains("LVV")
        .doesNotContain("AVI_VALVIRA");
  }

  @Test
  void a_transfer_should_take_few_statements() {
    toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, true);
    UUID id = toTransfer(NoticeKind.ADMINISTRATIVE_COMPLAINT, true);

    long took =
        sql.of(
                () ->
                    assertThat(triage.post(path(id), order("SUMMARY").build()).status())
                        .isEqualTo(200))
            .ours();

    assertThat(took).isBetween(1L, MOST_OF_A_LETTER);
  }

  private UUID toTransfer(NoticeKind kind, boolean inCase) {
    UUID id = noticing.received(kind, KAISA);
    UUID unit = inCase ? world.relation(CONTRACT).unitId() : null;
    noticing.judge(id, NoticePath.TRANSFER, Danger.NONE, unit);
    return id;
  }

  private String swedishBody() {
    String name = "Viranomainen " + UUID.randomUUID();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("nameFi", name)
            .add("nameSv", "Myndighet")
            .add("nameEn", "Authority")
            .add("authority", true)
            .add("language", "SV")
            .add("validFrom", "2000-01-01");
    assertThat(Caller.of("admin").post("receiving-bodies", body.build()).status()).isEqualTo(201);
    return triage.get("receiving-bodies").items().getValuesAs(JsonObject.class).stream()
        .filter(offered -> offered.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getString("code");
  }

  private static String path(UUID id) {
    return "notices/" + id + "/transfer";
  }

  private static JsonObjectBuilder order(String enclosure) {
    return Json.createObjectBuilder()
        .add("body", "LVV")
        .add("channel", "Turvasähköposti")
        .add("reason", "Kantelun tutkii valvontaviranomainen.")
        .add("enclosure", enclosure)
        .add("note", "Siirsimme kantelusi.");
  }
}
