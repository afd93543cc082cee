package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
