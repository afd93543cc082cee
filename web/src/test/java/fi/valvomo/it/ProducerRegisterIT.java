package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProducerRegisterIT {

  @Inject private World world;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void units_should_come_page_by_page_by_name_each_once() {
    List<String> all = names(officer().get("units?type=ELDERLY_24H&limit=500"));
    List<String> paged = new ArrayList<>();
    String after = "";
    do {
      Answer page = officer().get("units?type=ELDERLY_24H&limit=4" + after);
      paged.addAll(names(page));
      after = page.json().isNull("next") ? null : "&after=" + page.json().getString("next");
    } while (after != null);
    assertThat(paged).isEqualTo(all).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void swedish_letters_should_come_last_as_in_the_alphabet() {
    for (String name : List.of("Ökoe", "Zkoe", "Åkoe", "Äkoe", "Akoe")) {
      officer().post("producers", person(name + " Aakkoskoe").build());
    }
    assertThat(names(officer().get("producers?search=aakkoskoe")))
        .extracting(name -> name.substring(0, 1))
        .containsExactly("A", "Z", "Å", "Ä", "Ö");
  }

  @Test
  void a_search_should_find_a_part_of_a_name_whatever_its_case_and_take_no_signs_as_wild() {
    assertThat(names(officer().get("producers?search=LAHDEN%20HOIV")))
        .containsExactly("Kuvitelmanlahden Hoiva Oy");
    assertThat(names(officer().get("producers?search=9000311-6")))
        .containsExactly("Kuvitelmanlahden Hoiva Oy");
    assertThat(names(officer().get("producers?search=%25"))).isEmpty();
    assertThat(names(officer().get("producers?search=_"))).isEmpty();
  }

  @Test
  void a_provider_should_see_its_own_producers_only() {
    Caller provider = Caller.of("provider-contract");
    UUID own = world.relation(RelationType.CONTRACT).producerId();
    UUID foreign = world.relation(RelationType.GRANT).producerId();
    UUID foreignUnit = world.relation(RelationType.GRANT).unitId();

    assertThat(names(provider.get("producers"))).hasSize(1);
    assertThat(provider.get("producers/" + own).status()).isEqualTo(200);
    assertThat(provider.get("producers/" + foreign).status()).isEqualTo(404);
    assertThat(provider.get("units/" + foreignUnit).status()).isEqualTo(404);
    assertThat(provider.get("relations/" + world.relation(RelationType.GRANT).id()).status())
        .isEqualTo(404);
    assertThat(names(provider.get("units?producer=" + foreign))).isEmpty();
    assertThat(provider.get("units?limit=500").items().getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allSatisfy(unit -> assertThat(unit.getString("producerId")).isEqualTo(own.toString()));
  }

  @Test
  void an_edit_should_need_the_version_and_lose_to_an_earlier_one() {
    JsonObjectBuilder facts = person("Ehtijä");
    Answer made = officer().post("producers", facts.build());
    assertThat(made.status()).isEqualTo(201);
    String path = "producers/" + made.json().getString("id");

    JsonObject change = person("Ehtijä").add("phone", "000 1").build();
    assertThat(officer().put(path, null, change).status()).isEqualTo(428);
    Answer first = Caller.of("admin").put(path, made.etag(), change);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.etag()).isNotEqualTo(made.etag());
    Answer late = officer().put(path, made.etag(), person("Myöhästynyt").build());
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.json().getString("changedBy")).isEqualTo(first.json().getString("changedBy"));
    assertThat(officer().get(path).json().getString("phone")).isEqualTo("000 1");
  }

  @Test
  void an_id_that_is_wrong_or_taken_should_be_told_at_its_field() {
    assertThat(officer().post("producers", company("0201256-5")).firstError())
        .isEqualTo("businessId businessId");
    assertThat(officer().post("producers", company("9000311-6")).firstError())
        .isEqualTo("businessId businessIdTaken");
    JsonObject nobody =
        Json.createObjectBuilder(person("Ei syytä").build())
            .addNull("businessIdMissingReason")
            .build();
    assertThat(officer().post("producers", nobody).firstError())
        .isEqualTo("businessIdMissingReason businessIdOrReason");
  }

  @Test
  void a_relation_should_begin_and_end_but_never_overlap_its_kind() {
    JsonObject producer = officer().post("producers", person("Suhteikas").build()).json();
    JsonObject unit =
        officer()
            .post(
                "units",
                Json.createObjectBuilder()
                    .add("producerId", producer.getString("id"))
                    .add("name", "Suhteikas koti")
                    .add("type", "LOW_THRESHOLD")
                    .add("language", "FI")
                    .build())
            .json();
    JsonObject grant = relation(unit, "2024-01-01", null);
    Answer begun = officer().post("relations", grant);
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.json().isNull("validTo")).isTrue();

    Answer again = officer().post("relations", relation(unit, "2025-01-01", null));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("code")).isEqualTo("RELATION_OVERLAPS");

    String path = "relations/" + begun.json().getString("id");
    Answer backwards =
        officer().put(path, begun.etag(), relation(unit, "2024-01-01", "2023-12-31"));
    assertThat(backwards.firstError()).isEqualTo("validTo endsBeforeItBegins");
    assertThat(
            officer().put(path, begun.etag(), relation(unit, "2024-01-01", "2024-12-31")).status())
        .isEqualTo(200);
    assertThat(officer().post("relations", relation(unit, "2025-01-01", null)).status())
        .isEqualTo(201);
    assertThat(officer().get("units/" + unit.getString("id")).json().getJsonArray("relations"))
        .hasSize(2);
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static JsonObjectBuilder person(String name) {
    return Json.createObjectBuilder()
        .add("name", name)
        .add("businessIdMissingReason", "Luonnollinen henkilö")
        .add("language", "FI")
        .add("form", "PERSON");
  }

  private static JsonObject company(String businessId) {
    return Json.createObjectBuilder()
        .add("name", "Kokeilu Oy")
        .add("businessId", businessId)
        .add("language", "SV")
        .add("form", "COMPANY")
        .build();
  }

  private static JsonObject relation(JsonObject unit, String from, String to) {
    JsonObjectBuilder relation =
        Json.createObjectBuilder()
            .add("unitId", unit.getString("id"))
            .add("type", "GRANT")
            .add("actApplies", false)
            .add("validFrom", from);
    return (to == null ? relation : relation.add("validTo", to)).build();
  }

  private static List<String> names(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    return page.items().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("name"))
        .toList();
  }
}
