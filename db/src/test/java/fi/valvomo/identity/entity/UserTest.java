package fi.valvomo.identity.entity;

import static fi.valvomo.kernel.entity.Role.ADMIN;
import static fi.valvomo.kernel.entity.Role.MANAGER;
import static fi.valvomo.kernel.entity.Role.OFFICER;
import static fi.valvomo.kernel.entity.Role.PROVIDER;
import static fi.valvomo.kernel.entity.Role.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UserTest {

  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Nested
  class A_person {

    @Test
    void should_not_come_in_before_a_password_is_set() {
      User user = person(OFFICER);

      assertThat(user.maySignIn()).isFalse();
      user.giveLastingPassword("hash", Viewer.SYSTEM, NOW);
      assertThat(user.maySignIn()).isTrue();
    }

    @Test
    void should_not_come_in_when_closed_out() {
      User user = person(OFFICER);
      user.giveLastingPassword("hash", Viewer.SYSTEM, NOW);

      user.describe(facts(false, Set.of(OFFICER), Set.of()), Viewer.SYSTEM, NOW);

      assertThat(user.maySignIn()).isFalse();
    }

    @Test
    void should_keep_the_producers_that_stay_and_lose_those_that_do_not() {
      User user = new User(facts(true, Set.of(PROVIDER), Set.of(ONE)), Viewer.SYSTEM, NOW);

      user.describe(facts(true, Set.of(PROVIDER), Set.of(ONE, OTHER)), Viewer.SYSTEM, NOW);
      assertThat(user.producers()).containsExactlyInAnyOrder(ONE, OTHER);

      user.describe(facts(true, Set.of(PROVIDER), Set.of(OTHER)), Viewer.SYSTEM, NOW);
      assertThat(user.viewer().producers()).containsExactly(OTHER);
    }

    @Test
    void should_administer_only_while_active() {
      assertThat(person(ADMIN).administers()).isTrue();
      assertThat(person(OFFICER).administers()).isFalse();
      User closed = new User(facts(false, Set.of(ADMIN), Set.of()), Viewer.SYSTEM, NOW);
      assertThat(closed.administers()).isFalse();
    }
  }

  @Nested
  class A_given_password {

    @Test
    void should_have_to_be_changed() {
      User user = person(OFFICER);

      user.givePassword("hash", Viewer.SYSTEM, NOW);
      assertThat(user.passwordChangeRequired()).isTrue();

      user.choosePassword("own", NOW);
      assertThat(user.passwordChangeRequired()).isFalse();
    }

    @Test
    void should_open_one_session_only_when_it_is_a_one_time_code() {
      User user = person(ADMIN);
      user.giveOneTimeCode("hash", Viewer.SYSTEM, NOW);
      assertThat(user.maySignIn()).isTrue();

      user.signedIn();

      assertThat(user.maySignIn()).isFalse();
      user.choosePassword("own", NOW);
      assertThat(user.maySignIn()).isTrue();
    }

    @Test
    void should_open_any_number_when_it_lasts() {
      User user = person(ADMIN);
      user.giveLastingPassword("hash", Viewer.SYSTEM, NOW);

      user.signedIn();

      assertThat(user.maySignIn()).isTrue();
    }
  }

  @Nested
  class What_an_administrator_says {

    @Test
    void should_be_checked_all_at_once() {
      assertInvalid(
          () -> new UserFacts(" ", null, "no mail", Set.of(), null, true, Set.of()),
          "username username",
          "displayName required",
          "email email",
          "language required",
          "roles required");
    }

    @Test
    void should_not_let_a_provider_supervise() {
      assertInvalid(() -> facts(true, Set.of(PROVIDER, OFFICER), Set.of()), "roles providerAlone");
    }

    @Test
    void should_add_the_handling_of_notices_to_those_who_work_cases_only() {
      assertInvalid(() -> facts(true, Set.of(TRIAGE), Set.of()), "roles triageAlone");
      assertThat(facts(true, Set.of(TRIAGE, MANAGER), Set.of()).roles()).hasSize(2);
    }

    @Test
    void should_give_producers_to_providers_only() {
      assertInvalid(
          () -> facts(true, Set.of(OFFICER), Set.of(ONE)), "producerIds producersOfProvider");
    }

    @Test
    void should_be_kept_without_spaces_around_it() {
      UserFacts facts =
          new UserFacts(" aino ", " Aino L ", " ", Set.of(OFFICER), Language.SV, true, Set.of());

      assertThat(facts.username()).isEqualTo("aino");
      assertThat(facts.displayName()).isEqualTo("Aino L");
      assertThat(facts.email()).isNull();
    }
  }

  @Nested
  class A_secret {

    @Test
    void should_never_be_the_same_twice_nor_show_itself() {
      Secret secret = Secret.random();

      assertThat(secret.text()).hasSize(43).isNotEqualTo(Secret.random().text());
      assertThat(secret).asString().doesNotContain(secret.text());
      assertThat(secret.hash()).hasSize(64).isEqualTo(Secret.of(secret.text()).hash());
    }
  }

  private static User person(Role role) {
    return new User(facts(true, Set.of(role), Set.of()), Viewer.SYSTEM, NOW);
  }

  private static UserFacts facts(boolean active, Set<Role> roles, Set<UUID> producers) {
    return new UserFacts("aino", "Aino", null, roles, Language.FI, active, producers);
  }

  private static void assertInvalid(ThrowingCallable act, String... errors) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidException.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting((FieldError error) -> error.field() + " " + error.code())
                    .containsExactly(errors));
  }
}
