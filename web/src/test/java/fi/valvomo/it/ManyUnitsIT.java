package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.identity.entity.User;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.ImportAnswers;
import fi.valvomo.report.control.ImportAnswers.Newer;
import fi.valvomo.report.control.ImportAnswers.Outcome;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.ReadRounds;
import fi.valvomo.report.control.RoundFiles;
import fi.valvomo.report.control.SaveReport;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Producers of many units: one file for all of them, or one report for the whole. */
@ExtendWith(ArquillianExtension.class)
class ManyUnitsIT {

  private static final String TEXT = "learning";

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private Persons persons;
  @Inject private Asking asking;
  @Inject private OpenRound openRound;
  @Inject private ReadRounds readRounds;
  @Inject private RoundFiles files;
  @Inject private ImportAnswers importAnswers;
  @Inject private SaveReport saveReport;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_file_of_sixty_units_should_not_replace_what_a_colleague_saved_unless_one_says_so() {
    List<SteeringRelation> units = units(60);
    UUID round = asking.opened(units.stream().map(SteeringRelation::unitId).toList());
    Viewer viewer = member(units.get(0).producerId());
    byte[] file = filled(files.toFill(round, viewer));
    ReportRow one = asking.rows(round).get(0);
    saveReport.save(one.id(), () -> 0, Map.of(TEXT, "Kollegan teksti"), viewer);

    Outcome preview = importAnswers.preview(round, file, false, viewer);
    Outcome refused = importAnswers.commit(round, file, false, false, viewer);

    assertThat(preview.errors()).isEmpty();
    assertThat(preview.units()).hasSize(60);
    assertThat(preview.newer()).extracting(Newer::unit).containsExactly(one.unitName());
    assertThat(preview.newer()).extracting(Newer::savedBy).containsExactly("Toivo Vastaava");
    assertThat(refused.committed()).isFalse();
    assertThat(asking.read(one.id()).answers()).containsEntry(TEXT, "Kollegan teksti");
    assertThat(asking.rows(round)).noneMatch(row -> saved(row).equals("Tiedostosta"));

    assertThat(importAnswers.commit(round, file, false, true, viewer).committed()).isTrue();

    assertThat(asking.rows(round)).allMatch(row -> saved(row).equals("Tiedostosta"));
  }

  @Test
  void a_file_that_was_fetched_after_the_last_saving_should_fill_without_a_word() {
    List<SteeringRelation> units = units(2);
    UUID round = asking.opened(units.stream().map(SteeringRelation::unitId).toList());
    Viewer viewer = member(units.get(0).producerId());
    UUID one = asking.rows(round).get(0).id();
    saveReport.save(one, () -> 0, Map.of(TEXT, "Ensin portaalissa"), viewer);

    Outcome done =
        importAnswers.commit(round, filled(files.toFill(round, viewer)), false, false, viewer);

    assertThat(done.newer()).isEmpty();
    assertThat(done.committed()).isTrue();
  }

  @Test
  void a_producer_of_several_units_should_be_asked_once_and_one_of_a_single_unit_never() {
    List<SteeringRelation> several = units(3);
    SteeringRelation single = units(1).get(0);
    List<UUID> all =
        Stream.concat(several.stream(), Stream.of(single)).map(SteeringRelation::unitId).toList();
    RoundOrder usual = asking.order(all, Asking.someTime());
    RoundOrder order =
        new RoundOrder(
            usual.name(),
            usual.templateId(),
            usual.period(),
            new RoundScope(null, null, null, all, true),
            21,
            null);

    assertThat(openRound.preview(order).toAsk()).isEqualTo(1);
    UUID round = asking.open(order);

    assertThat(readRounds.read(round, world.officer()).row().asked()).isEqualTo(1);
    assertThat(world.rows("self_monitoring_report where round_id = '" + round + "'")).isEqualTo(1);
    assertThat(
            world.rows(
                "self_monitoring_report where round_id = '"
                    + round
                    + "' and producer_id = '"
                    + several.get(0).producerId()
                    + "'"))
        .isEqualTo(1);
    assertThat(openRound.preview(order).toAsk()).as("asked for these days").isZero();
  }

  private List<SteeringRelation> units(int count) {
    UUID producer = newProducers.producer().id();
    return IntStream.range(0, count).mapToObj(any -> newProducers.unit(producer)).toList();
  }

  /** Somebody who acts for the producer, everywhere. */
  private Viewer member(UUID producer) {
    User person = persons.person(Role.PROVIDER);
    persons.execute(
        "insert into membership (id, user_id, producer_id, since, main_user) values"
            + " (gen_random_uuid(), '"
            + person.id()
            + "', '"
            + producer
            + "', now(), true)");
    return new Viewer(
        person.id(), "Toivo Vastaava", Set.of(Role.PROVIDER), Set.of(producer), Language.FI);
  }

  private String saved(ReportRow row) {
    return String.valueOf(asking.read(row.id()).answers().get(TEXT));
  }

  /** Every unit answers one question, in the file. */
  private static byte[] filled(String file) {
    String[] lines = file.split("\r\n");
    String[] header = lines[0].split(";", -1);
    int column =
        IntStream.range(0, header.length)
            .filter(at -> header[at].replace("\"", "").split(":")[0].equals(TEXT))
            .findFirst()
            .orElseThrow();
    StringBuilder text = new StringBuilder(lines[0]).append("\r\n");
    Stream.of(lines)
        .skip(1)
        .forEach(
            line -> {
              String[] cells = line.split(";", -1);
              cells[column] = "Tiedostosta";
              text.append(String.join(";", cells)).append("\r\n");
            });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
