package fi.valvomo.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static MailDelivery to(String address) {
    return new MailDelivery(
        new MailRecipient(UUID.randomUUID(), "Noora", address, Language.FI, MailRhythm.AT_ONCE),
        null,
        NOW);
  }

  @Test
  void should_wait_for_another_try_and_be_given_up_after_the_last() {
    MailDelivery delivery = to("a@b.example");
    delivery.take("n1", LEASE, NOW);
    delivery.postponed("451 later", NOW.plusSeconds(60), NOW);

    assertThat(delivery.state()).isEqualTo(MailState.WAITING);
    assertThat(delivery.dueAt()).isEqualTo(NOW.plusSeconds(60));
    delivery.take("n1", LEASE, NOW);
    delivery.postponed("451 later", null, NOW);
    assertThat(delivery.state()).isEqualTo(MailState.FAILED);
    assertThat(delivery.attempts()).hasSize(2);
  }

  @Test
  void should_note_an_interrupted_try_when_another_node_takes_it() {
    MailDelivery delivery = to("a@b.example");
    delivery.take("n1", LEASE, NOW);
    delivery.take("n2", LEASE, NOW.plus(LEASE));

    assertThat(delivery.isAt(1)).as("the first node's try counts no more").isFalse();
    assertThat(delivery.isAt(2)).isTrue();
    assertThat(delivery.attempts().get(0).result()).isEqualTo(AttemptResult.INTERRUPTED);
  }

  @Test
  void should_not_be_sent_without_an_address_until_there_is_one() {
    MailDelivery delivery = to(null);

    assertThat(delivery.state()).isEqualTo(MailState.NO_ADDRESS);
    assertThatThrownBy(() -> delivery.sendAgain(null, Viewer.SYSTEM, NOW))
        .isInstanceOf(RefusedException.class);
    delivery.sendAgain("a@b.example", Viewer.SYSTEM, NOW);
    assertThat(delivery.state()).isEqualTo(MailState.WAITING);
  }

  @Test
  void should_come_back_only_after_it_was_sent() {
    MailDelivery delivery = to("a@b.example");

    assertThatThrownBy(() -> delivery.cameBack("x", Viewer.SYSTEM, NOW))
        .isInstanceOf(RefusedException.class);
    delivery.take("n1", LEASE, NOW);
    delivery.sent(null, NOW);
    delivery.cameBack("full", Viewer.SYSTEM, NOW);
    assertThat(delivery.state()).isEqualTo(MailState.BOUNCED);
    assertThat(delivery.answer()).isEqualTo("full");
  }

  @Test
  void should_be_reported_back_once_and_only_of_its_last_try() {
    MailDelivery delivery = to("a@b.example");
    delivery.take("n1", LEASE, NOW);
    delivery.sent(null, NOW);
    Instant came = NOW.plusSeconds(60);

    assertThat(delivery.reportedBack("550 none", came, NOW.plusSeconds(300))).isTrue();
    assertThat(delivery.returnedAt()).isEqualTo(came);
    assertThat(delivery.reportedBack("550 none", came, NOW.plusSeconds(300))).isFalse();

    Instant again = NOW.plusSeconds(3600);
    delivery.sendAgain("c@b.example", Viewer.SYSTEM, again);
    assertThat(delivery.returnedAt()).isNull();
    delivery.take("n1", LEASE, again);
    delivery.sent(null, again);
    assertThat(delivery.reportedBack("550 none", came, again)).as("of the first try").isFalse();
    assertThat(delivery.state()).isEqualTo(MailState.SENT);
  }

  @Test
  void should_be_reported_back_before_its_own_try_has_ended() {
    MailDelivery delivery = to("a@b.example");
    delivery.take("n1", LEASE, NOW);

    assertThat(delivery.reportedBack("550 none", NOW, NOW)).isTrue();
    assertThat(delivery.isAt(1)).as("what the try says later changes nothing").isFalse();
    assertThat(delivery.attempts().get(0).result()).isEqualTo(AttemptResult.SENT);
  }
}
