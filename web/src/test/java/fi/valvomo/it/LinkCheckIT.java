package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.CheckLinks;
import fi.valvomo.report.control.ReadPlans;
import fi.valvomo.report.entity.LinkResult;
import fi.valvomo.report.entity.PlanSignal;
import fi.valvomo.report.entity.PublishedAddress;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The addresses are asked of a server of this test, which is the only one that may be asked. */
@ExtendWith(ArquillianExtension.class)
class LinkCheckIT {

  private static final int FOUND = 200;
  private static final int NOT_FOUND = 404;
  private static final Duration NEXT = Duration.ofHours(25);

  @Inject private World world;
  @Inject private PlanKeeping plans;
  @Inject private ReadPlans readPlans;
  @Inject private CheckLinks checkLinks;
  @Inject private Days days;

  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
  private HttpServer server;
  private SteeringRelation unit;

  @BeforeEach
  void a_published_plan() throws IOException {
    world.open();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          if (path.startsWith("/away")) {
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/");
          }
          exchange.sendResponseHeaders(answers.getOrDefault(path, FOUND), -1);
          exchange.close();
        });
    server.start();
    unit = plans.unit(RelationType.CONTRACT);
    plans.confirm(unit);
  }

  @AfterEach
  void nobody_listens_any_more() {
    server.stop(0);
  }

  @Test
  void an_address_that_answers_should_be_known_to_work() {
    plans.publish(unit, at("/suunnitelma"));

    round();

    assertThat(address(unit.unitId()).result()).isEqualTo(LinkResult.WORKS);
    assertThat(address(unit.unitId()).brokenSince()).isNull();
    assertThat(asked).containsExactly("HEAD /suunnitelma");
    round();
    assertThat(asked).as("not asked again before its time").hasSize(1);
  }

  @Test
  void a_broken_address_should_be_a_signal_told_after_three_failures_and_mended_once() {
    plans.publish(unit, at("/poistettu"));
    answers.put("/poistettu", NOT_FOUND);
    days.during(
        () -> {
          round();
          Instant since = address(unit.unitId()).brokenSince();
          assertThat(address(unit.unitId()).status()).isEqualTo(NOT_FOUND);
          assertThat(asked).containsExactly("HEAD /poistettu", "GET /poistettu");
          assertThat(readPlans.read(unit.unitId(), world.officer()).row().signals())
              .containsExactly(PlanSignal.LINK_BROKEN);
          assertThat(plans.told(unit.unitId(), "PLAN_LINK_BROKEN")).as("not yet").isZero();
          later();
          later();
          later();
          assertThat(plans.mailed(unit.unitId(), "PLAN_LINK_BROKEN")).isEqualTo(1);
          assertThat(address(unit.unitId()).brokenSince()).isEqualTo(since);
          answers.put("/poistettu", FOUND);
          later();
          assertThat(plans.told(unit.unitId(), "PLAN_LINK_MENDED")).isEqualTo(1);
          assertThat(address(unit.unitId()).brokenSince()).isNull();
          assertThat(readPlans.read(unit.unitId(), world.officer()).row().signals()).isEmpty();
        });
  }

  @Test
  void a_redirect_off_the_open_net_should_not_be_followed() {
    answers.put("/away", 302);
    plans.publish(unit, at("/away"));

    round();

    assertThat(address(unit.unitId()).result()).isEqualTo(LinkResult.NOT_PUBLIC);
  }

  @Test
  void hosts_that_are_not_allowed_should_not_be_asked_at_all() {
    for (String host : List.of("192.168.1.1", "169.254.169.254", "[::1]", "localhost")) {
      plans.publish(unit, "http://" + host + ":" + server.getAddress().getPort() + "/");
      round();
      assertThat(address(unit.unitId()).result()).as(host).isEqualTo(LinkResult.NOT_PUBLIC);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void an_address_where_nobody_listens_should_be_unreachable_and_another_begins_anew() {
    plans.publish(unit, PlanKeeping.SILENT);
    round();
    assertThat(address(unit.unitId()).result()).isEqualTo(LinkResult.UNREACHABLE);

    plans.publish(unit, at("/uusi"));

    assertThat(address(unit.unitId()).result()).isNull();
    assertThat(address(unit.unitId()).brokenSince()).isNull();
    round();
    assertThat(address(unit.unitId()).result()).isEqualTo(LinkResult.WORKS);
  }

  @Test
  void the_address_of_an_account_should_be_asked_too() {
    UUID account = plans.account(unit);
    answers.put("/selvitys", NOT_FOUND);
    plans.publish(account, at("/selvitys"), world.answeringFor(unit));

    round();

    assertThat(plans.rows(unit).get(0).brokenSince()).isNotNull();
  }

  private void later() {
    days.after(NEXT);
    round();
  }

  private void round() {
    checkLinks.round(() -> true);
  }

  private PublishedAddress address(UUID unitId) {
    return readPlans.read(unitId, world.officer()).address().orElseThrow();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}
