package fi.valvomo.producer.control;

import static fi.valvomo.producer.control.ImportColumn.*;
import static fi.valvomo.producer.control.RegisterCsv.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisterMatchTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final String ORGANISATION = "1.2.246.10.90000118";
  private static final String UNIT = ORGANISATION + ".10.1";

  private final ImportErrors errors = new ImportErrors();

  @Nested
  class OfProducers {

    @Test
    void should_know_a_producer_by_business_id_after_it_changed_its_name() {
      Producer stored = stored(aFile().row());
      PlannedProducer planned = match(aFile().row(PRODUCER_NAME, "Uusi Nimi Oy"), stored);
      assertThat(planned.stored()).isSameAs(stored);
      assertThat(planned.isChanged()).isTrue();
      assertThat(errors.none()).isTrue();
    }

    @Test
    void should_see_no_change_in_the_same_row() {
      PlannedProducer planned = match(aFile().row(), stored(aFile().row()));
      assertThat(planned.isNew()).isFalse();
      assertThat(planned.isChanged()).isFalse();
    }

    @Test
    void should_know_a_person_without_business_id_by_name_and_give_the_id_by_oid() {
      RegisterCsv person =
          aFile().row(BUSINESS_ID, "", BUSINESS_ID_MISSING, "ei ole", PRODUCER_NAME, "Pilvi P");
      assertThat(match(person, stored(person)).isNew()).isFalse();
      Producer withOid =
          stored(
              aFile().row(BUSINESS_ID, "", BUSINESS_ID_MISSING, "x", PRODUCER_OID, ORGANISATION));
      assertThat(match(aFile().row(PRODUCER_OID, ORGANISATION), withOid).stored())
          .isSameAs(withOid);
    }

    @Test
    void should_not_let_an_oid_wander_to_another_business_id() {
      Producer stored = stored(aFile().row(PRODUCER_OID, ORGANISATION));
      PlannedProducer planned =
          match(aFile().row(BUSINESS_ID, "0201256-6", PRODUCER_OID, ORGANISATION), stored);
      assertThat(planned.isNew()).isTrue();
      assertThat(codes()).containsExactly("oidTaken");
    }

    private PlannedProducer match(RegisterCsv csv, Producer stored) {
      PlannedProducer planned = csv.file().producers().iterator().next();
      boolean without = stored.businessId() == null;
      new StoredProducers(List.of(stored), without ? List.of(stored) : List.of())
          .match(planned, errors);
      return planned;
    }
  }

  @Nested
  class OfUnits {

    private final Producer producer = stored(aFile().row());

    @Test
    void should_know_a_unit_by_oid_then_by_soteri_number_then_by_name() {
      assertThat(match(aFile().row(UNIT_OID, UNIT, UNIT_NAME, "B"), unit(UNIT, "")).isNew())
          .isFalse();
      assertThat(match(aFile().row(SOTERI_NUMBER, "S-1", UNIT_NAME, "B"), unit("", "S-1")).isNew())
          .isFalse();
      assertThat(match(aFile().row(UNIT_OID, UNIT, SOTERI_NUMBER, "S-1"), unit("", "")).isNew())
          .isFalse();
      assertThat(errors.none()).isTrue();
    }

    @Test
    void should_not_take_two_ids_for_one_unit() {
      assertThat(match(aFile().row(UNIT_OID, UNIT + "0"), unit(UNIT, "")).isNew()).isTrue();
      assertThat(errors.none()).isTrue();
      match(aFile().row(UNIT_OID, UNIT + "0", SOTERI_NUMBER, "S-1"), unit(UNIT, "S-1"));
      assertThat(codes()).containsExactly("soteriNumberTaken");
    }

    @Test
    void should_not_move_a_unit_to_another_producer() {
      PlannedUnit planned = planned(aFile().row(BUSINESS_ID, "0201256-6", UNIT_OID, UNIT));
      new StoredUnits(List.of(unit(UNIT, ""))).match(planned, errors);
      assertThat(codes()).containsExactly("otherProducer");
    }

    private PlannedUnit match(RegisterCsv csv, ServiceUnit stored) {
      PlannedUnit planned = planned(csv);
      planned.producer().is(producer);
      new StoredUnits(List.of(stored)).match(planned, errors);
      return planned;
    }

    private PlannedUnit planned(RegisterCsv csv) {
      return csv.file().units().iterator().next();
    }

    private ServiceUnit unit(String oid, String soteriNumber) {
      PlannedUnit told = planned(aFile().row(UNIT_OID, oid, SOTERI_NUMBER, soteriNumber));
      return ServiceUnit.register(producer.id(), told.facts(), Viewer.SYSTEM, NOW);
    }
  }

  private List<String> codes() {
    return errors.inOrder().stream().map(wrong -> wrong.error().code()).toList();
  }

  private static Producer stored(RegisterCsv csv) {
    return Producer.register(csv.file().producers().iterator().next().facts(), Viewer.SYSTEM, NOW);
  }
}
