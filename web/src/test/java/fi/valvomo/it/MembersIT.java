package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MembersIT {

  private static final Pattern LINK =
      Pattern.compile("https://valvomo.organiser.example/public/invitation#(\\S+)");
  private static final String PASSWORD = "pitkä ja oma salasana";

  @Inject private World world;
  @Inject private PostOffice post;
  @Inject private Days days;

  private Caller main;
  private String producer;
  private String unit;

  @BeforeEach
  void world() {
    world.open();
    post.clear();
    main = Caller.of("provider-grant");
    producer = world.relation(RelationType.GRANT).producerId().toString();
    unit = world.relation(RelationType.GRANT).unitId().toString();
  }

  private JsonObject invitation(String email, boolean mainUser, String... units) {
    JsonArrayBuilder limits = Json.createArrayBuilder();
    for (String each : units) {
      limits.add(each);
    }
    return Json.createObjectBuilder()
        .add("producerId", producer)
        .add("displayName", "Kutsuttu Kollega")
        .add("email", email)
        .add("language", "FI")
        .add(
            "rights",
            Json.createObjectBuilder()
                .add("mainUser", mainUser)
                .add("limited", units.length > 0)
                .add("unitIds", limits))
        .build();
  }

  private static String newAddress() {
    return "kollega-" + UUID.randomUUID().toString().substring(0, 8) + "@valvomo.example";
  }

  private String linkOf(String address) {
    GreenMail server = PostOffice.open();
    try {
      post.round();
      String text = PostOffice.text(PostOffice.received(server, address).get(0));
      Matcher link = LINK.matcher(text);
      assertThat(link.find()).as(text).isTrue();
      return link.group(1);
    } finally {
      server.stop();
    }
  }

  private static Answer comes(String token) {
    return Caller.stranger()
        .post(
            "invitations/acceptance",
            Json.createObjectBuilder().add("token", token).add("newPassword", PASSWORD).build());
  }

  private static JsonObject token(String token) {
    return Json.createObjectBuilder().add("token", token).build();
  }

  private JsonObject member(String email) {
    return main
        .get("memberships?producer=" + producer)
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> email.equals(row.getString("email", null)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_invited_colleague_should_come_in_once_by_the_link_and_see_their_units_only() {
    String address = newAddress();
    assertThat(main.post("memberships", invitation(address, false, unit)).status()).isEqualTo(201);
    assertThat(Browser.stranger().signIn(address, PASSWORD).status()).isEqualTo(401);
    String word = linkOf(address);
    assertThat(world.rows("invitation where token_hash = '" + word + "'"))
        .as("the word itself is stored nowhere")
        .isZero();

    Answer seen = Caller.stranger().post("invitations/opening", token(word));
    assertThat(seen.json().getString("username")).isEqualTo(address);
    assertThat(comes(word).status()).isEqualTo(200);
    assertThat(comes(word).status()).isEqualTo(409);

    Browser colleague = Browser.of(address, PASSWORD);
    assertThat(colleague.get("/units?limit=500").json().getJsonArray("items")).hasSize(1);
    assertThat(member(address).isNull("invitedUntil")).isTrue();
    assertThat(colleague.post("/memberships", invitation(newAddress(), false).toString()).code())
        .isEqualTo("NOT_MAIN_USER");
  }

  @Test
  void somebody_who_acts_for_another_producer_should_join_by_a_link_with_the_password_they_have() {
    String address = newAddress();
    Caller other = Caller.of("provider-voucher");
    String elsewhere = world.relation(RelationType.VOUCHER).producerId().toString();
    JsonObject theirs =
        Json.createObjectBuilder(invitation(address, false)).add("producerId", elsewhere).build();
    assertThat(other.post("memberships", theirs).status()).isEqualTo(201);
    comes(linkOf(address));
    post.clear();

    assertThat(main.post("memberships", invitation(address, false, unit)).status()).isEqualTo(201);

    Browser colleague = Browser.of(address, PASSWORD);
    assertThat(colleague.get("/units/" + unit).status())
        .as("not before they accept")
        .isEqualTo(404);
    assertThat(main.get("memberships?producer=" + producer).json().getJsonArray("asked").toString())
        .contains(address);
    String word = linkOf(address);
    Answer seen = Caller.stranger().post("invitations/opening", token(word));
    assertThat(seen.json().getBoolean("joins")).isTrue();
    assertThat(seen.json().getJsonArray("producers")).hasSize(1);
    assertThat(joins(word).status()).isEqualTo(200);
    assertThat(joins(word).status()).isEqualTo(409);
    assertThat(Browser.of(address, PASSWORD).get("/units/" + unit).status()).isEqualTo(200);
    assertThat(member(address).getJsonArray("unitIds")).hasSize(1);
  }

  @Test
  void a_colleague_who_was_removed_should_come_back_by_a_new_link() {
    String address = newAddress();
    main.post("memberships", invitation(address, false));
    comes(linkOf(address));
    JsonObject colleague = member(address);
    main.postTagged(
        "memberships/" + colleague.getString("id") + "/removal",
        tag(colleague),
        Json.createObjectBuilder().build());
    post.clear();

    assertThat(main.post("memberships", invitation(address, true)).status()).isEqualTo(201);
    post.clear();
    assertThat(main.post("memberships", invitation(address, false)).status()).isEqualTo(201);
    assertThat(joins(linkOf(address)).status()).isEqualTo(200);

    assertThat(member(address).getBoolean("mainUser")).as("as offered last").isFalse();
  }

  @Test
  void the_organisers_own_people_should_act_for_no_producer() {
    assertThat(main.post("memberships", invitation("officer@valvomo.example", false)).firstError())
        .isEqualTo("email emailTaken");
  }

  private static Answer joins(String token) {
    return Caller.stranger().post("invitations/acceptance", token(token));
  }

  @Test
  void a_link_should_live_for_a_limited_time_and_be_replaced_by_a_newer_one() {
    String address = newAddress();
    days.during(
        () -> {
          main.post("memberships", invitation(address, false));
          String first = linkOf(address);
          days.after(Duration.ofDays(8));
          assertThat(comes(first).status()).isEqualTo(409);

          String path = "memberships/" + member(address).getString("id") + "/invitation";
          assertThat(main.post(path, Json.createObjectBuilder().build()).status()).isEqualTo(204);
          String second = linkOf(address);
          assertThat(comes(first).status()).isEqualTo(409);
          assertThat(comes(second).status()).isEqualTo(200);
          assertThat(main.post(path, Json.createObjectBuilder().build()).status()).isEqualTo(409);
        });
  }

  @Test
  void the_last_main_user_should_stay_and_others_be_limited_and_removed() {
    String address = newAddress();
    main.post("memberships", invitation(address, true));
    comes(linkOf(address));
    JsonObject colleague = member(address);
    String path = "memberships/" + colleague.getString("id");
    JsonObject limited =
        Json.createObjectBuilder()
            .add("mainUser", false)
            .add("limited", true)
            .add("unitIds", Json.createArrayBuilder().add(unit))
            .build();
    Browser theirs = Browser.of(address, PASSWORD);

    assertThat(main.put(path, null, limited).status()).isEqualTo(428);
    assertThat(main.put(path, tag(colleague), limited).status()).isEqualTo(204);
    assertThat(main.put(path, tag(colleague), limited).status()).isEqualTo(412);
    assertThat(theirs.get("/units?limit=500").json().getJsonArray("items")).hasSize(1);

    JsonObject self = member("provider-grant@valvomo.example");
    assertThat(
            main.postTagged(
                    "memberships/" + self.getString("id") + "/removal",
                    tag(self),
                    Json.createObjectBuilder().build())
                .json()
                .getString("code"))
        .isEqualTo("LAST_MAIN_USER");
    assertThat(main.put("memberships/" + self.getString("id"), tag(self), limited).status())
        .isEqualTo(409);

    assertThat(
            main.postTagged(
                    path + "/removal", tag(member(address)), Json.createObjectBuilder().build())
                .status())
        .isEqualTo(204);
    assertThat(theirs.get("/session").status()).as("signed out at once").isEqualTo(401);
  }

  private static String tag(JsonObject member) {
    return "\"" + member.getInt("version") + "\"";
  }

  @Test
  void what_makes_no_sense_should_be_told_at_its_field() {
    assertThat(main.post("memberships", invitation("ei osoite", false)).firstError())
        .isEqualTo("email email");
    assertThat(main.post("memberships", invitation("eikukaan", false)).firstError())
        .isEqualTo("email email");
    String taken = newAddress();
    assertThat(main.post("memberships", invitation(taken, false)).status()).isEqualTo(201);
    assertThat(main.post("memberships", invitation(taken.toUpperCase(), false)).firstError())
        .isEqualTo("email emailTaken");
    assertThat(main.post("memberships", invitation(newAddress(), true, unit)).firstError())
        .isEqualTo("limited mainUserUnlimited");
    String foreign = world.relation(RelationType.VOUCHER).unitId().toString();
    assertThat(main.post("memberships", invitation(newAddress(), false, foreign)).firstError())
        .isEqualTo("unitIds unknown");
    assertThat(
            Caller.of("provider-voucher")
                .post("memberships", invitation(newAddress(), false))
                .status())
        .isEqualTo(404);
    assertThat(comes("arvaus").status()).isEqualTo(409);
  }
}
