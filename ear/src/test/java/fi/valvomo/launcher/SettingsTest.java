package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Nested
  class Without_any_variable {

    private final Settings settings = Settings.of(Map.of());

    @Test
    void should_listen_on_the_loopback_address_only() {
      assertThat(settings.address()).isEqualTo(new HttpAddress("127.0.0.1", 8080));
    }

    @Test
    void should_use_a_database_of_its_own_in_the_data_folder_here() {
      assertThat(settings.database()).isEmpty();
      assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void should_be_no_demo_and_the_first_node() {
      assertThat(settings.demo()).isFalse();
      assertThat(settings.node()).isEqualTo("n1");
    }
  }

  @Nested
  class A_right_value {

    @Test
    void should_be_taken_without_the_space_around_it() {
      assertThat(Settings.of(Map.of("VALVOMO_HTTP_PORT", " 9090 ")).address().port())
          .isEqualTo(9090);
    }

    @Test
    void should_count_as_missing_when_empty() {
      assertThat(Settings.of(Map.of("VALVOMO_DEMO", "")).demo()).isFalse();
    }

    @Test
    void should_be_a_long_secret_that_no_message_shows() {
      String key = "a".repeat(32);

      assertThat(Settings.of(Map.of("VALVOMO_SECRET_KEY", key)).secretKey()).contains(key);
      assertThatThrownBy(() -> Settings.of(Map.of("VALVOMO_SECRET_KEY", "short-secret")))
          .isInstanceOf(WrongSetting.class)
          .hasMessageContaining("VALVOMO_SECRET_KEY")
          .hasMessageNotContaining("short-secret");
    }

    @Test
    void should_name_a_database_server_with_its_user() {
      Map<String, String> server =
          Map.of("VALVOMO_DB_URL", "jdbc:postgresql://db/valvomo", "VALVOMO_DB_USER", "valvomo");

      assertThat(Settings.of(server).database())
          .contains(new DatabaseAccess("jdbc:postgresql://db/valvomo", "valvomo", ""));
    }
  }

  @Nested
  class A_wrong_value {

    @ParameterizedTest
    @CsvSource({
      "VALVOMO_HTTP_PORT, 65536",
      "VALVOMO_HTTP_PORT, -1",
      "VALVOMO_HTTP_PORT, http",
      "VALVOMO_HTTP_PORT, 99999999999",
      "VALVOMO_DEMO, yes",
      "VALVOMO_DEMO, TRUE",
      "VALVOMO_NODE, Node_1",
      "VALVOMO_NODE, n12345678901234567890123456789012",
      "VALVOMO_DB_USER, valvomo"
    })
    void should_be_refused_by_its_name(String variable, String value) {
      assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
          .isInstanceOf(WrongSetting.class)
          .hasMessageStartingWith(variable + "=" + value + ": ")
          .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://valvomo:secret@db/valvomo", "jdbc:mysql://db?secret"})
    void should_never_be_repeated_where_it_may_hold_a_password(String url) {
      assertThatThrownBy(() -> Settings.of(Map.of("VALVOMO_DB_URL", url)))
          .isInstanceOf(WrongSetting.class)
          .hasMessage("VALVOMO_DB_URL must begin with jdbc:postgresql:");
    }

    @Test
    void should_be_an_address_without_a_login() {
      assertThatThrownBy(
              () -> Settings.of(Map.of("VALVOMO_DB_URL", "jdbc:postgresql://db/x?password=secret")))
          .isInstanceOf(WrongSetting.class)
          .hasMessageContaining("must not name user or password")
          .hasMessageNotContaining("secret");
    }

    @Test
    void should_be_a_database_without_a_user() {
      assertThatThrownBy(
              () -> Settings.of(Map.of("VALVOMO_DB_URL", "jdbc:postgresql://db/valvomo")))
          .isInstanceOf(WrongSetting.class)
          .hasMessageStartingWith("VALVOMO_DB_USER is missing");
    }
  }
}
