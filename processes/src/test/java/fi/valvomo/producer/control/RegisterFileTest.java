package fi.valvomo.producer.control;

import static fi.valvomo.producer.control.ImportColumn.*;
import static fi.valvomo.producer.control.RegisterCsv.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisterFileTest {

  @Nested
  class Cells {

    @Test
    void should_all_be_checked_at_once_at_line_and_column() {
      assertThat(
              aFile()
                  .row(BUSINESS_ID, "9000011-7", UNIT_TYPE, "CASTLE", VALID_FROM, "31.2.2023")
                  .row(POSTAL_CODE, "990", RELATION, "", ACT_APPLIES, "ehkä")
                  .row(UNIT_NAME, "x".repeat(401), PRODUCER_LANGUAGE, "DE", VALID_FROM, "")
                  .errors())
          .containsExactly(
              "2 tuottaja_ytunnus businessId",
              "2 yksikko_palveluala constant",
              "2 suhde_alkaa date",
              "3 yksikko_postinumero postalCode",
              "3 suhde required",
              "3 suhde_valvontalaki yesNo",
              "4 tuottaja_kieli constant",
              "4 yksikko_nimi tooLong",
              "4 suhde_alkaa required");
    }

    @Test
    void should_take_dates_and_words_as_finns_write_them() {
      RegisterRow row =
          aFile()
              .row(
                  RELATION,
                  "grant",
                  ACT_APPLIES,
                  "Ei",
                  VALID_FROM,
                  "1.3.2023",
                  VALID_TO,
                  "31.12.2025")
              .file()
              .units()
              .iterator()
              .next()
              .first();
      assertThat(row.relation()).isEqualTo(RelationType.GRANT);
      assertThat(row.terms().actApplies()).isFalse();
      assertThat(row.terms().validFrom()).isEqualTo("2023-03-01");
      assertThat(row.terms().validTo()).isEqualTo("2025-12-31");
    }

    @Test
    void should_keep_the_rules_of_manual_editing() {
      assertThat(
              aFile()
                  .row(BUSINESS_ID, "")
                  .row(ACT_APPLIES, "ei")
                  .row(VALID_TO, "2022-12-31")
                  .row(UNIT_OID, "1.2.246.10.90000118.11.1")
                  .errors())
          .containsExactly(
              "2 tuottaja_ytunnus_puuttuu businessIdOrReason",
              "3 suhde_valvontalaki actAppliesAlways",
              "4 suhde_paattyy endsBeforeItBegins",
              "5 yksikko_oid oid");
    }

    @Test
    void should_take_names_of_300_characters() {
      assertThat(aFile().row(UNIT_NAME, "ö".repeat(300)).errors()).isEmpty();
    }
  }

  @Nested
  class Rows {

    @Test
    void should_be_one_unit_with_two_relations() {
      RegisterFile file = aFile().row().row(RELATION, "VOUCHER").file();
      assertThat(file.producers()).hasSize(1);
      assertThat(file.units()).hasSize(1);
      assertThat(file.units().iterator().next().rows()).hasSize(2);
    }

    @Test
    void should_not_contradict_each_other() {
      assertThat(
              aFile()
                  .row(PRODUCER_PHONE, "1", PLACES, "12")
                  .row(PRODUCER_PHONE, "2", PLACES, "13", RELATION, "VOUCHER")
                  .errors())
          .containsExactly("3 tuottaja_puhelin contradicts", "3 yksikko_paikat contradicts");
    }

    @Test
    void should_not_tell_the_same_relation_twice_at_the_same_time() {
      assertThat(aFile().row(VALID_TO, "2023-12-31").row(VALID_FROM, "2023-12-31").errors())
          .containsExactly("3 suhde sameRelationTwice");
      assertThat(aFile().row(VALID_TO, "2023-12-31").row(VALID_FROM, "2024-01-01").errors())
          .isEmpty();
    }

    @Test
    void should_not_give_one_id_to_two() {
      assertThat(
              aFile()
                  .row(SOTERI_NUMBER, "S-1", UNIT_OID, "1.2.246.10.90000118.10.1")
                  .row(SOTERI_NUMBER, "S-1", UNIT_OID, "1.2.246.10.90000118.10.2", UNIT_NAME, "B")
                  .row(BUSINESS_ID, "0201256-6", UNIT_OID, "1.2.246.10.90000118.10.1")
                  .errors())
          .containsExactly("3 yksikko_soteri idTwice", "4 yksikko_oid idTwice");
    }

    @Test
    void should_tell_units_of_one_name_apart_by_their_ids() {
      RegisterFile file =
          aFile()
              .row(UNIT_OID, "1.2.246.10.90000118.10.1")
              .row(UNIT_OID, "1.2.246.10.90000118.10.2")
              .file();
      assertThat(file.units()).hasSize(2);
    }

    @Test
    void should_be_put_together_quickly_for_2000_units() {
      RegisterCsv csv = aFile();
      IntStream.range(0, 2_000).forEach(i -> csv.row(UNIT_NAME, "Koti " + i));
      assertThat(csv.file().units()).hasSize(2_000);
    }
  }
}
