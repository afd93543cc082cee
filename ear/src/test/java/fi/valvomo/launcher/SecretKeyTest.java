package fi.valvomo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyTest {

  @Test
  void should_be_made_once_and_readable_by_its_owner_only(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(SecretKey.FILE);

    String made = SecretKey.keptIn(file);

    assertThat(made).hasSize(64);
    assertThat(SecretKey.keptIn(file)).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
