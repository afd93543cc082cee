package fi.valvomo.kernel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/findings/1",
        "/public/notice",
        "/public/notice/follow",
        "/public/invitation"
      })
  void a_page_of_the_browser_should_open_by_its_address(String path) {
    assertThat(DeepLinks.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/findings", "/openapi", "/health/ready", "/public", "/assets/a.js"})
  void what_the_server_answers_should_stay_its_own(String path) {
    assertThat(DeepLinks.isPage(path)).isFalse();
  }
}
