package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpAddressTest {

  @Test
  void should_find_a_free_port_when_asked_for_any() {
    assertThat(new HttpAddress("127.0.0.1", 0).free().port()).isPositive();
  }

  @Test
  void should_refuse_a_port_that_is_in_use() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      HttpAddress address = new HttpAddress("127.0.0.1", taken.getLocalPort());

      assertThatThrownBy(address::free)
          .isInstanceOf(WrongSetting.class)
          .hasMessageStartingWith("VALVOMO_HTTP_PORT=" + taken.getLocalPort());
    }
  }

  @Test
  void should_refuse_a_host_that_is_not_of_this_machine() {
    assertThatThrownBy(new HttpAddress("192.0.2.1", 8080)::free)
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("VALVOMO_HTTP_HOST=192.0.2.1");
  }

  @Test
  void should_be_written_as_a_browser_of_this_machine_writes_it() {
    assertThat(new HttpAddress("0.0.0.0", 8080).uri("/")).hasToString("http://127.0.0.1:8080/");
    assertThat(new HttpAddress("::1", 8080).uri("/")).hasToString("http://[::1]:8080/");
  }
}
