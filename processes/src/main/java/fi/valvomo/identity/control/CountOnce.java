package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.KeptAnswer;
import fi.valvomo.identity.entity.KeptAnswers;
import fi.valvomo.kernel.entity.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A submission that is sent twice counts once: its key is written in the transaction of the first
 * thing that it does.
 */
@ApplicationScoped
@Transactional
public class CountOnce {

  @Inject private KeptAnswers answers;
  @Inject private CurrentSubmission current;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.idempotency.days", defaultValue = "7")
  private int daysKept;

  /** What was answered to it before, if it was sent before. */
  public Optional<KeptAnswer> answered(CurrentSubmission.Keyed submission) {
    return answers.find(submission.personId(), submission.key());
  }

  /** When something that this person sent took effect; nothing while it has not. */
  public Optional<Instant> takenAt(UUID personId, String key) {
    return answers.takenAt(personId, key);
  }

  void took(@Observes DomainEvent event) {
    unwritten()
        .ifPresent(
            submission -> {
              Instant now = clock.instant();
              answers.sweepOlderThan(submission.personId(), now.minus(Duration.ofDays(daysKept)));
              answers.add(submission.personId(), submission.key(), submission.fingerprint(), now);
            });
  }

  /** Keeps what was answered. */
  public void keep(CurrentSubmission.Keyed submission, KeptAnswer answer) {
    answers.keep(submission.personId(), submission.key(), answer, clock.instant());
  }

  // timers fire events too, outside any request
  private Optional<CurrentSubmission.Keyed> unwritten() {
    try {
      return current.unwritten();
    } catch (ContextNotActiveException noRequest) {
      return Optional.empty();
    }
  }
}
