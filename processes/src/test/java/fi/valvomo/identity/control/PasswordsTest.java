package fi.valvomo.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

  @Nested
  class A_new_password {

    @ParameterizedTest
    @CsvSource({
      "short, passwordShort",
      "eleven char, passwordShort",
      "this is AINO and more, passwordName"
    })
    void should_be_refused(String password, String code) {
      assertThatThrownBy(() -> Passwords.check(password, "aino"))
          .isInstanceOfSatisfying(
              InvalidException.class,
              invalid -> {
                assertThat(invalid.errors().get(0).field()).isEqualTo("newPassword");
                assertThat(invalid.errors().get(0).code()).isEqualTo(code);
              });
    }

    @Test
    void should_be_refused_when_missing_or_endless() {
      assertThatThrownBy(() -> Passwords.check(null, "aino")).hasMessageContaining("passwordShort");
      assertThatThrownBy(() -> Passwords.check("x".repeat(201), "aino"))
          .hasMessageContaining("size");
    }

    @Test
    void should_be_long_rather_than_strange() {
      assertThatCode(() -> Passwords.check("neljä sanaa riittää hyvin", "aino"))
          .doesNotThrowAnyException();
    }
  }

  @Nested
  class The_accounts_of_the_demo {

    @Test
    void should_be_thirteen_and_belong_to_either_side() {
      assertThat(DemoAccounts.all())
          .extracting(DemoAccounts.Account::username)
          .containsExactly(
              "officer",
              "officer2",
              "manager",
              "admin",
              "auditor",
              "provider-own",
              "provider-contract",
              "provider-voucher",
              "provider-grant",
              "provider-own-unit",
              "provider-contract-unit",
              "provider-voucher-unit",
              "provider-grant-unit");
    }
  }
}
