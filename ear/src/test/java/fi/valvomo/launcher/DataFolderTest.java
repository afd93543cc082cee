package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void should_be_made_when_it_is_not_there() {
    Path missing = folder.resolve("new/data");

    assertThat(DataFolder.locked(missing).log()).isDirectory();
  }

  @Test
  void should_stay_locked_for_everybody_else_while_it_is_used() throws Exception {
    DataFolder data = DataFolder.locked(folder);
    System.gc();

    assertThat(inAnotherProcess(folder)).contains("another Valvomo is using it");
    assertThat(data.isLocked()).isTrue();
  }

  private static String inAnotherProcess(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder start =
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName())
            .redirectErrorStream(true);
    start.environment().put(Settings.DATA, folder.toString());
    start.environment().put(HttpAddress.PORT, "0");
    return new String(start.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void should_be_refused_where_a_file_stands() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.locked(file))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("VALVOMO_DATA=" + file + ": not a folder to write in");
  }

  @Test
  void should_tell_the_port_until_it_is_forgotten() {
    DataFolder data = DataFolder.locked(folder);

    data.publish(new HttpAddress("127.0.0.1", 8081));
    assertThat(folder.resolve("http-port")).hasContent("8081");

    data.forgetAddress();
    assertThat(folder.resolve("http-port")).doesNotExist();
  }
}
